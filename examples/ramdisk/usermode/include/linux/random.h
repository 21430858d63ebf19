/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_RANDOM_H
#define SHIM_RANDOM_H

#include <linux/types.h>

/* The same numbers in each run that begins with the same seed. */
u32 get_random_u32(void);
void shim_seed(u32 seed);

#endif
