// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_kmemdup_array
// compat: touches kmemdup_array
// upstream: 7092e9b3bed1 ("mm/util: Introduce kmemdup_array()"), v6.9
//
// A product that is too large is SIZE_MAX in both, and nothing is copied.

@own_function@
type T;
@@
  T kmemdup_array(...) { ... }

@own_macro@
@@
  #define kmemdup_array(...) ...

@own_name@
@@
  #define kmemdup_array ...

@depends on !own_function && !own_macro && !own_name@
expression from, N, S, gfp;
@@
- kmemdup_array(from, N, S, gfp)
+ kmemdup(from, array_size(N, S), gfp)
