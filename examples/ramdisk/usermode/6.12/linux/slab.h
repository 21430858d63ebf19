/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_6_12_LINUX_SLAB_H
#define SHIM_6_12_LINUX_SLAB_H

#include_next <linux/slab.h>

#define _SHIM_GFP(gfp, ...)	(gfp)
#define _SHIM_OR_KERNEL(...)	_SHIM_GFP(__VA_ARGS__ __VA_OPT__(,) GFP_KERNEL)

#define kmalloc_obj(obj, ...)	\
	((typeof(obj) *)kmalloc(sizeof(obj), _SHIM_OR_KERNEL(__VA_ARGS__)))
#define kzalloc_obj(obj, ...)	\
	((typeof(obj) *)kzalloc(sizeof(obj), _SHIM_OR_KERNEL(__VA_ARGS__)))
#define kmalloc_objs(obj, n, ...)	\
	((typeof(obj) *)kmalloc(sizeof(obj) * (n), _SHIM_OR_KERNEL(__VA_ARGS__)))

#endif
