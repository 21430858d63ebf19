// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_prandom_bytes
// compat: touches prandom_bytes
// upstream: unknown (include/linux/prandom.h), v6.1

@own_function@
type T;
identifier f = {prandom_bytes};
@@
  T f(...) { ... }

@own_macro@
identifier f = {prandom_bytes};
@@
  #define f(...) ...

@own_name@
identifier f = {prandom_bytes};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression B, N;
@@
- prandom_bytes(B, N)
+ get_random_bytes(B, N)
