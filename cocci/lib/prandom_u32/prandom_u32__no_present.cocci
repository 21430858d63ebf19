// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_prandom_u32
// compat: touches prandom_u32( prandom_bytes(
// upstream: de492c83cae0 ("prandom: remove unused functions"), v6.1

@own_function@
type T;
identifier f = {prandom_u32, prandom_bytes};
@@
  T f(...) { ... }

@own_macro@
identifier f = {prandom_u32, prandom_bytes};
@@
  #define f(...) ...

@own_name@
identifier f = {prandom_u32, prandom_bytes};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression to, count;
@@
(
- prandom_u32()
+ get_random_u32()
|
- prandom_bytes(to, count)
+ get_random_bytes(to, count)
)
