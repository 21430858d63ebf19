// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_timer_delete
// compat: touches timer_delete timer_delete_sync
// upstream: bb663f0f3c39 ("timers: Rename del_timer() to timer_delete()"), v6.2

@@
expression T;
@@
- timer_delete(T)
+ del_timer(T)

@@
expression T;
@@
- timer_delete_sync(T)
+ del_timer_sync(T)
