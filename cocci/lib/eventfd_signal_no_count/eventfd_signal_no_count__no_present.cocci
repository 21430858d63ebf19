// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_eventfd_signal_no_count
// compat: touches eventfd_signal(
// upstream: unknown (include/linux/eventfd.h), v6.8
//
// One is what it counts since.

@own_function@
type T;
identifier f = {eventfd_signal};
@@
  T f(...) { ... }

@own_macro@
identifier f = {eventfd_signal};
@@
  #define f(...) ...

@own_name@
identifier f = {eventfd_signal};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression bell;
@@
  eventfd_signal(bell
+ , 1
  )
