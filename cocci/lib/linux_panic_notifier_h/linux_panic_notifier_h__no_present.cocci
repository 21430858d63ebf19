// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_panic_notifier_h
// compat: touches linux/panic_notifier.h
// upstream: f39650de687e ("kernel.h: split out panic and oops helpers"), v5.14

@@
@@
- #include <linux/panic_notifier.h>
+ #include <linux/kernel.h>
+ #include <linux/notifier.h>
