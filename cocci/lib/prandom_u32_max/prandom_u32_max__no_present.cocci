// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_prandom_u32_max
// compat: touches prandom_u32_max
// upstream: 3c202d14a9d7 ("prandom: remove prandom_u32_max()"), v6.2
//
// get_random_u32_below() takes no 0, and this did: what it was made of stays right.

@own_function@
type T;
@@
  T prandom_u32_max(...) { ... }

@own_macro@
@@
  #define prandom_u32_max(...) ...

@own_name@
@@
  #define prandom_u32_max ...

@depends on !own_function && !own_macro && !own_name@
expression end;
@@
- prandom_u32_max(end)
+ reciprocal_scale(get_random_u32(), end)
