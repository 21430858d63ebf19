// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_random32
// compat: touches random32 net_random
// upstream: unknown (include/linux/random.h), v3.8
//
// get_random_u32() is as random as each of them, and more.

@own_function@
type T;
identifier f = {random32, net_random};
@@
  T f(...) { ... }

@own_macro@
identifier f = {random32, net_random};
@@
  #define f(...) ...

@own_name@
identifier f = {random32, net_random};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- random32()
+ get_random_u32()
|
- net_random()
+ get_random_u32()
)
