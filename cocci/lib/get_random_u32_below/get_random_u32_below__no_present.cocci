// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_get_random_u32_below
// compat: touches get_random_u32_below
// upstream: e9a688bcb193 ("random: use rejection sampling for uniform bounded random integers"), v6.2
//
// prandom_u32_max() is not used, as it is predictable. What stands here is biased
// by N in 2^32.

@own_function@
type T;
@@
  T get_random_u32_below(...) { ... }

@own_macro@
@@
  #define get_random_u32_below(...) ...

@own_name@
@@
  #define get_random_u32_below ...

@depends on !own_function && !own_macro && !own_name@
expression N;
@@
- get_random_u32_below(N)
+ reciprocal_scale(get_random_u32(), N)
