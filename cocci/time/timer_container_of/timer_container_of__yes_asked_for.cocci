// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_timer_container_of && !have_from_timer
// compat: touches defined(from_timer)
// upstream: 41cb08555c41 ("treewide, timers: Rename from_timer() to timer_container_of()"), v6.16
//
// A driver that asks the preprocessor for from_timer() takes its absence for a kernel before v4.14, and
// would use setup_timer().

@@
@@
  #include <linux/module.h>
+ #define from_timer timer_container_of
