// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_array_size_h
// compat: touches linux/array_size.h
// upstream: 3cd39bc3b11b ("kernel.h: Move ARRAY_SIZE() to a separate header"), v6.7

@@
@@
- #include <linux/array_size.h>
+ #include <linux/kernel.h>
