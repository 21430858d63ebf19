// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_timer_shutdown_sync
// compat: touches timer_shutdown timer_shutdown_sync
// upstream: f571faf6e443 ("timers: Provide timer_shutdown[_sync]()"), v6.2
//
// del_timer_sync() waits for a callback that arms its own timer again, and then
// deletes the timer. It does not keep others from arming it afterwards: where a
// driver relies on that, an old kernel needs more than this rule.

@@
expression T;
@@
- timer_shutdown_sync(T)
+ del_timer_sync(T)

@@
expression T;
@@
- timer_shutdown(T)
+ del_timer(T)
