/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_KERNEL_H
#define SHIM_KERNEL_H

#include <errno.h>
#include <limits.h>
#include <string.h>

#include <linux/build_bug.h>
#include <linux/types.h>

#define PAGE_SHIFT	12
#define PAGE_SIZE	(1UL << PAGE_SHIFT)

#define ARRAY_SIZE(array)	(sizeof(array) / sizeof((array)[0]))
#define min_t(type, a, b)	({ type _a = (a), _b = (b); _a < _b ? _a : _b; })

#define container_of(ptr, type, member) \
	((type *)((char *)(ptr) - offsetof(type, member)))

#define READ_ONCE(x)		(*(const volatile typeof(x) *)&(x))
#define WRITE_ONCE(x, value)	(*(volatile typeof(x) *)&(x) = (value))

/* 1 for a macro that is 1, 0 for a name that is no macro. */
#define IS_ENABLED(option)	_SHIM_ENABLED(option)
#define _SHIM_ENABLED(value)	_SHIM_SECOND(_SHIM_COMMA_##value 1, 0)
#define _SHIM_COMMA_1		0,
#define _SHIM_SECOND(...)	_SHIM_PICK(__VA_ARGS__, 0)
#define _SHIM_PICK(a, b, ...)	b

/* The last page of the address space holds no object, so a pointer there is an errno. */
#define MAX_ERRNO	4095
#define IS_ERR(ptr)	((unsigned long)(ptr) >= (unsigned long)-MAX_ERRNO)
#define PTR_ERR(ptr)	((long)(ptr))
#define ERR_PTR(error)	((void *)(long)(error))

#define cond_resched()	((void)0)

static inline u32 reciprocal_scale(u32 value, u32 ceil)
{
	return (u32)(((u64)value * ceil) >> 32);
}

#endif
