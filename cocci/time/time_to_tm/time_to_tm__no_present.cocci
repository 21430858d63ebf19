// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_time_to_tm
// compat: touches time_to_tm
// upstream: unknown (include/linux/time.h), v4.19

@own_function@
type T;
identifier f = {time_to_tm};
@@
  T f(...) { ... }

@own_macro@
identifier f = {time_to_tm};
@@
  #define f(...) ...

@own_name@
identifier f = {time_to_tm};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, O, T;
@@
- time_to_tm(S, O, T)
+ time64_to_tm(S, O, T)
