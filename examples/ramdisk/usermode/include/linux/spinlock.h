/* SPDX-License-Identifier: GPL-2.0-only */
/* A spinlock is a mutex: nothing here runs in an interrupt. */
#ifndef SHIM_SPINLOCK_H
#define SHIM_SPINLOCK_H

#include <pthread.h>

#include <linux/kernel.h>

typedef struct {
	pthread_mutex_t mutex;
} spinlock_t;

/* They end the program where a lock is taken twice by one thread, or released by another. */
void spin_lock_init(spinlock_t *lock);
void spin_lock(spinlock_t *lock);
void spin_unlock(spinlock_t *lock);

/*
 * What runs between them has its CPU for itself. Each thread has a CPU; if there are more threads than CPUs, some share
 * one and wait for each other here.
 */
void local_bh_disable(void);
void local_bh_enable(void);

#endif
