// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_linux_panic_notifier_h && !have_panic_notifier_by_kernel_h
// compat: touches panic_notifier_list
// upstream: f39650de687e ("kernel.h: split out panic and oops helpers"), v5.14
//
// Only files that hold the word are looked at. A header included twice does no harm.

@@
@@
  #include <linux/notifier.h>
+ #include <linux/panic_notifier.h>

@@
@@
  #include <linux/kernel.h>
+ #include <linux/panic_notifier.h>

@@
@@
  #include <linux/module.h>
+ #include <linux/panic_notifier.h>
