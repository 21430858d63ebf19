// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_input_polldev_h
// compat: touches linux/input-polldev.h
// upstream: unknown (include/linux/input-polldev.h), v5.17
//
// Many include it and poll nothing. Who has a polled device is left to the compiler to complain
// of: since, an input device is asked to be polled, and is told so in another order.

@polled@
@@
  struct input_polled_dev

@depends on !polled@
@@
- #include <linux/input-polldev.h>
+ #include <linux/input.h>
