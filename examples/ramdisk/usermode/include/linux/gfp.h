/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_GFP_H
#define SHIM_GFP_H

#include <linux/types.h>

#define __GFP_HIGHMEM	0x02u
#define __GFP_ZERO	0x100u
#define GFP_NOWAIT	0x800u
#define GFP_NOIO	0xc00u
#define GFP_ATOMIC	0xa20u
#define GFP_KERNEL	0xcc0u

/*
 * The next calls that ask for memory get none: for the tests, as the kernel's fault injection. Counts down from `skip`, then fails
 * `fail` times.
 */
void shim_fail_memory(unsigned int skip, unsigned int fail);

#endif
