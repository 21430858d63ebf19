// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_kmemdup_array
// compat: touches devm_kmemdup_array
// upstream: unknown (include/linux/device/devres.h), v6.15
//
// A product that is too large is SIZE_MAX, which nothing can allocate.

@own_function@
type T;
@@
  T devm_kmemdup_array(...) { ... }

@own_macro@
@@
  #define devm_kmemdup_array(...) ...

@own_name@
@@
  #define devm_kmemdup_array ...

@depends on !own_function && !own_macro && !own_name@
expression dev, P, N, S, gfp;
@@
- devm_kmemdup_array(dev, P, N, S, gfp)
+ devm_kmemdup(dev, P, array_size(N, S), gfp)
