// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_krealloc_array
// compat: touches devm_krealloc_array
// upstream: unknown (include/linux/device.h), v6.4
//
// A product that is too large is SIZE_MAX, which nothing can allocate.

@own_function@
type T;
@@
  T devm_krealloc_array(...) { ... }

@own_macro@
@@
  #define devm_krealloc_array(...) ...

@own_name@
@@
  #define devm_krealloc_array ...

@depends on !own_function && !own_macro && !own_name@
expression dev, P, N, S, gfp;
@@
- devm_krealloc_array(dev, P, N, S, gfp)
+ devm_krealloc(dev, P, array_size(N, S), gfp)
