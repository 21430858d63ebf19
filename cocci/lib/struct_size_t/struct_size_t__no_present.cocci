// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_struct_size_t
// compat: touches struct_size_t
// upstream: d67790ddf021 ("overflow: Add struct_size_t() helper"), v6.5

@own_function@
type T;
@@
  T struct_size_t(...) { ... }

@own_macro@
@@
  #define struct_size_t(...) ...

@own_name@
@@
  #define struct_size_t ...

@depends on !own_function && !own_macro && !own_name@
type T;
identifier m;
expression N;
@@
- struct_size_t(T, m, N)
+ struct_size((T *)NULL, m, N)
