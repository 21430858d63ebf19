// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_sprintf_h
// compat: touches linux/sprintf.h
// upstream: 39ced19b9e60 ("lib/vsprintf: split out sprintf() and friends"), v6.6

@@
@@
- #include <linux/sprintf.h>
+ #include <linux/kernel.h>
