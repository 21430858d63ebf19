// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_panic_h
// compat: touches linux/panic.h
// upstream: unknown (include/linux/panic.h), v5.14

@@
@@
- #include <linux/panic.h>
+ #include <linux/kernel.h>
