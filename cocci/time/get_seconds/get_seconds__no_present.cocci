// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_seconds
// compat: touches get_seconds
// upstream: unknown (include/linux/timekeeping32.h), v5.13
//
// It was unsigned long.

@own_function@
type T;
identifier f = {get_seconds};
@@
  T f(...) { ... }

@own_macro@
identifier f = {get_seconds};
@@
  #define f(...) ...

@own_name@
identifier f = {get_seconds};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
- get_seconds()
+ ((unsigned long)ktime_get_real_seconds())
