// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_timer_container_of && !have_from_timer
// compat: touches from_timer
// upstream: 41cb08555c41 ("treewide, timers: Rename from_timer() to timer_container_of()"), v6.16

@@
@@
- from_timer
+ timer_container_of
  (...)
