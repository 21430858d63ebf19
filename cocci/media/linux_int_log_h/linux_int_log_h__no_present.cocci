// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_int_log_h && have_dvb_math_h
// compat: touches linux/int_log.h
// upstream: unknown (include/linux/int_log.h), v6.5
//
// The functions are the same; where they are exported from moved.

@@
@@
- #include <linux/int_log.h>
+ #include <media/dvb_math.h>
