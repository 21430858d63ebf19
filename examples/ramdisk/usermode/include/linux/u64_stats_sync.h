/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_U64_STATS_SYNC_H
#define SHIM_U64_STATS_SYNC_H

#include <linux/kernel.h>

/* As on a 64-bit kernel: a counter is read whole, so there is nothing to wait for. */
struct u64_stats_sync {
};

typedef struct {
	u64 v;
} u64_stats_t;

#define u64_stats_init(syncp)		((void)(syncp))
#define u64_stats_update_begin(syncp)	((void)(syncp))
#define u64_stats_update_end(syncp)	((void)(syncp))
#define u64_stats_fetch_begin(syncp)	((void)(syncp), 0U)
#define u64_stats_fetch_retry(syncp, start)	((void)(syncp), (void)(start), false)
#define u64_stats_inc(p)		((void)__atomic_add_fetch(&(p)->v, 1, __ATOMIC_RELAXED))
#define u64_stats_add(p, n)		((void)__atomic_add_fetch(&(p)->v, (n), __ATOMIC_RELAXED))
#define u64_stats_read(p)		__atomic_load_n(&(p)->v, __ATOMIC_RELAXED)

#endif
