// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_timer_delete_sync_try
// compat: touches timer_delete_sync_try timer_destroy_on_stack
// upstream: unknown (include/linux/timer.h), v6.16

@own_function@
type T;
identifier f = {timer_delete_sync_try, timer_destroy_on_stack};
@@
  T f(...) { ... }

@own_macro@
identifier f = {timer_delete_sync_try, timer_destroy_on_stack};
@@
  #define f(...) ...

@own_name@
identifier f = {timer_delete_sync_try, timer_destroy_on_stack};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- timer_delete_sync_try
+ try_to_del_timer_sync
|
- timer_destroy_on_stack
+ destroy_timer_on_stack
)
