// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_timer_delete_sync
// compat: touches timer_delete_sync
// upstream: 9b13df3fb64e ("timers: Rename del_timer_sync() to timer_delete_sync()"), v6.2
//
// An example: a driver that calls timer_delete_sync() gets the older name where the kernel has only
// that. A driver that doesn't is left alone. The pair of files beside this one shows what the rule
// does; `compat-gen rules test` checks it.

@@
expression timer;
@@
- timer_delete_sync(timer)
+ del_timer_sync(timer)
