// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_random_int
// compat: touches get_random_int
// upstream: unknown (include/linux/random.h), v6.1

@own_function@
type T;
identifier f = {get_random_int};
@@
  T f(...) { ... }

@own_macro@
identifier f = {get_random_int};
@@
  #define f(...) ...

@own_name@
identifier f = {get_random_int};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
- get_random_int()
+ get_random_u32()
