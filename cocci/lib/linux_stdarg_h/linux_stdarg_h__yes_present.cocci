// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_linux_stdarg_h && !have_stdarg_h
// compat: touches stdarg.h
// upstream: c0891ac15f04 ("isystem: ship and use stdarg.h"), v5.15

@@
@@
- #include <stdarg.h>
+ #include <linux/stdarg.h>
