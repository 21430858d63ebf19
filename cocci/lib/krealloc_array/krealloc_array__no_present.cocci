// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_krealloc_array
// compat: touches krealloc_array
// upstream: unknown (include/linux/slab.h), v5.11
//
// A product that is too large is SIZE_MAX, which nothing can allocate.

@own_function@
type T;
@@
  T krealloc_array(...) { ... }

@own_macro@
@@
  #define krealloc_array(...) ...

@own_name@
@@
  #define krealloc_array ...

@depends on !own_function && !own_macro && !own_name@
expression P, N, S, gfp;
@@
- krealloc_array(P, N, S, gfp)
+ krealloc(P, array_size(N, S), gfp)
