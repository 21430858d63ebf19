// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_smp_lock_h
// compat: touches linux/smp_lock.h
// upstream: unknown (include/linux/smp_lock.h), v3.0
//
// It declared lock_kernel(), which is gone with it. A driver that calls that is left to the compiler to complain of.

@@
@@
- #include <linux/smp_lock.h>
