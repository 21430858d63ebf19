/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_WORKQUEUE_H
#define SHIM_WORKQUEUE_H

#include <linux/list.h>
#include <linux/spinlock.h>

struct workqueue_struct;

struct work_struct {
	struct list_head node;
	void (*function)(struct work_struct *work);
	struct workqueue_struct *wq;
};

#define WQ_MEM_RECLAIM	0x08u

#define INIT_WORK(work, fn)	shim_init_work(work, fn)

void shim_init_work(struct work_struct *work, void (*function)(struct work_struct *work));
/* One thread for each: what is queued runs one after the other. */
struct workqueue_struct *alloc_workqueue(const char *name, unsigned int flags, int active, ...);
void destroy_workqueue(struct workqueue_struct *wq);
bool queue_work(struct workqueue_struct *wq, struct work_struct *work);
/* It is neither queued nor running when this returns. */
bool cancel_work_sync(struct work_struct *work);

#endif
