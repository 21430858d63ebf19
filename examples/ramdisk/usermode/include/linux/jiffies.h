/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_JIFFIES_H
#define SHIM_JIFFIES_H

#include <linux/ktime.h>

#define HZ	250

#define jiffies	((unsigned long)(ktime_get() / (NSEC_PER_SEC / HZ)))

#endif
