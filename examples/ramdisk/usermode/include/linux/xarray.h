/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_XARRAY_H
#define SHIM_XARRAY_H

#include <linux/gfp.h>
#include <linux/spinlock.h>

struct xarray {
	spinlock_t xa_lock;
	/* What the functions themselves exclude each other by, as RCU and the lock do in the kernel. */
	pthread_mutex_t inner;
	struct shim_slot *slots;
	size_t count, room;
};

void xa_init(struct xarray *xa);
void xa_destroy(struct xarray *xa);
void *xa_load(struct xarray *xa, unsigned long index);
void *xa_erase(struct xarray *xa, unsigned long index);
/* With the lock held. */
void *__xa_cmpxchg(struct xarray *xa, unsigned long index, void *old, void *entry, gfp_t gfp);
/* The first entry from *index on, up to `max`; NULL if there is none. */
void *shim_xa_find(struct xarray *xa, unsigned long *index, unsigned long max, bool after);

#define xa_lock(xa)	spin_lock(&(xa)->xa_lock)
#define xa_unlock(xa)	spin_unlock(&(xa)->xa_lock)

#define xa_for_each_range(xa, index, entry, start, last)			\
	for (index = start, entry = shim_xa_find(xa, &index, last, false);	\
	     entry;								\
	     entry = shim_xa_find(xa, &index, last, true))
#define xa_for_each(xa, index, entry)	xa_for_each_range(xa, index, entry, 0, ULONG_MAX)

/* An errno as an entry: no pointer is odd. */
static inline void *shim_xa_error(int error)
{
	return (void *)((long)error * 4 + 2);
}

static inline bool xa_is_err(const void *entry)
{
	return ((unsigned long)entry & 3) == 2 && (long)entry < 0;
}

static inline int xa_err(const void *entry)
{
	return xa_is_err(entry) ? (int)((long)entry >> 2) : 0;
}

#endif
