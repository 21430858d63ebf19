// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_napi_schedule_bool && !have_napi_reschedule
// compat: touches napi_reschedule
// upstream: unknown (include/linux/netdevice.h), v6.7
//
// It did the same, and told whether it had.

@own_function@
type T;
identifier f = {napi_reschedule};
@@
  T f(...) { ... }

@own_macro@
identifier f = {napi_reschedule};
@@
  #define f(...) ...

@own_name@
identifier f = {napi_reschedule};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression N;
@@
- napi_reschedule(N)
+ napi_schedule(N)
