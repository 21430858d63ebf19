/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_JIFFIES_H
#define SHIM_6_12_LINUX_JIFFIES_H

#include_next <linux/jiffies.h>

#define secs_to_jiffies(secs)	((unsigned long)(secs) * HZ)

#endif
