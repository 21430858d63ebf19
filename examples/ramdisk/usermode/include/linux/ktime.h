/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_KTIME_H
#define SHIM_KTIME_H

#include <linux/types.h>

typedef s64 ktime_t;

#define NSEC_PER_USEC	1000L
#define NSEC_PER_SEC	1000000000L

ktime_t ktime_get(void);

static inline ktime_t ns_to_ktime(u64 ns)
{
	return (ktime_t)ns;
}

static inline ktime_t ktime_add(ktime_t a, ktime_t b)
{
	return a + b;
}

static inline ktime_t ktime_sub(ktime_t a, ktime_t b)
{
	return a - b;
}

static inline bool ktime_after(ktime_t a, ktime_t b)
{
	return a > b;
}

#endif
