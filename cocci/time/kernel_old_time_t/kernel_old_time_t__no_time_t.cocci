// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kernel_old_time_t && !have_time_t
// compat: touches time_t
// upstream: unknown (include/linux/types.h), v5.6
//
// It is the same type: what a driver keeps in it, and hands to programs, has its size.

@@
typedef time_t, __kernel_old_time_t;
@@
- time_t
+ __kernel_old_time_t
