// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_stdarg_h
// compat: touches linux/stdarg.h
// upstream: c0891ac15f04 ("isystem: ship and use stdarg.h"), v5.15

@@
@@
- #include <linux/stdarg.h>
+ #include <stdarg.h>
