// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_math_h
// compat: touches linux/math.h
// upstream: aa6159ab99a9 ("kernel.h: split out mathematical helpers"), v5.11

@@
@@
- #include <linux/math.h>
+ #include <linux/kernel.h>
