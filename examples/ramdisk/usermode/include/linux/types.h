/* SPDX-License-Identifier: GPL-2.0-only */
/* The integers of the kernel, over those of the libc: what asm/sigcontext.h wants of this name is there, too. */
#ifndef SHIM_TYPES_H
#define SHIM_TYPES_H

#include_next <linux/types.h>

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

typedef __u8	u8;
typedef __u16	u16;
typedef __u32	u32;
/* As in the kernel, where %llu prints it on every architecture. */
typedef unsigned long long	u64;
typedef long long		s64;

typedef u64		sector_t;
typedef unsigned int	gfp_t;
typedef unsigned long	pgoff_t;

struct list_head {
	struct list_head *next, *prev;
};

#endif
