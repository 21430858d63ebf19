// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_timer_delete && !have_del_timer
// compat: touches del_timer del_timer_sync
// upstream: bb663f0f3c39 ("timers: Rename del_timer() to timer_delete()"), v6.2

@@
expression T;
@@
- del_timer(T)
+ timer_delete(T)

@@
expression T;
@@
- del_timer_sync(T)
+ timer_delete_sync(T)
