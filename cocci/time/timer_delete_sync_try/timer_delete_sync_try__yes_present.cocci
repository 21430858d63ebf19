// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_timer_delete_sync_try && !have_try_to_del_timer_sync
// compat: touches try_to_del_timer_sync destroy_timer_on_stack
// upstream: unknown (include/linux/timer.h), v6.16

@own_function@
type T;
identifier f = {try_to_del_timer_sync, destroy_timer_on_stack};
@@
  T f(...) { ... }

@own_macro@
identifier f = {try_to_del_timer_sync, destroy_timer_on_stack};
@@
  #define f(...) ...

@own_name@
identifier f = {try_to_del_timer_sync, destroy_timer_on_stack};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- try_to_del_timer_sync
+ timer_delete_sync_try
|
- destroy_timer_on_stack
+ timer_destroy_on_stack
)
