/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_PERCPU_H
#define SHIM_PERCPU_H

#include <linux/kernel.h>
#include <linux/spinlock.h>

#define __percpu
#define NR_CPUS	4

int smp_processor_id(void);
void *shim_alloc_percpu(size_t size);
void free_percpu(void *ptr);

/* An object for each CPU, one behind the other. */
#define alloc_percpu(type)	((type *)shim_alloc_percpu(sizeof(type)))
#define per_cpu_ptr(ptr, cpu)	(&(ptr)[cpu])
#define this_cpu_ptr(ptr)	per_cpu_ptr(ptr, smp_processor_id())

#define for_each_possible_cpu(cpu)	for ((cpu) = 0; (cpu) < NR_CPUS; (cpu)++)

#endif
