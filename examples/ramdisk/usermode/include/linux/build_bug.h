/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef SHIM_BUILD_BUG_H
#define SHIM_BUILD_BUG_H

#define BUILD_BUG_ON(condition)	_Static_assert(!(condition), "BUILD_BUG_ON: " #condition)
#define __same_type(a, b)	__builtin_types_compatible_p(typeof(a), typeof(b))

#endif
