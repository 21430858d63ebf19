// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_wordpart_h
// compat: touches linux/wordpart.h
// upstream: unknown (include/linux/wordpart.h), v6.9
//
// Older kernels have the functions for words of 16 bits in linux/kernel.h, too, or not at all.

@@
@@
- #include <linux/wordpart.h>
+ #include <linux/kernel.h>
