/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_RANDOM_H
#define SHIM_6_12_LINUX_RANDOM_H

#include_next <linux/random.h>

u32 get_random_u32_below(u32 ceil);

#endif
