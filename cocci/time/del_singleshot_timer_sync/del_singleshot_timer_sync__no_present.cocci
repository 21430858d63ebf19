// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_del_singleshot_timer_sync
// compat: touches del_singleshot_timer_sync
// upstream: 9a5a30568697 ("timers: Get rid of del_singleshot_timer_sync()"), v6.2

@own_function@
type T;
identifier f = {del_singleshot_timer_sync};
@@
  T f(...) { ... }

@own_macro@
identifier f = {del_singleshot_timer_sync};
@@
  #define f(...) ...

@own_name@
identifier f = {del_singleshot_timer_sync};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- del_singleshot_timer_sync
+ timer_delete_sync
)
