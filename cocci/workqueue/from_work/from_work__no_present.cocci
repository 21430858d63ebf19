// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_from_work
// compat: touches from_work
// upstream: 60b2ebf48526 ("workqueue: Introduce from_work() helper for cleaner callback declarations"), v6.9

@own_function@
type T;
@@
  T from_work(...) { ... }

@own_macro@
@@
  #define from_work(...) ...

@own_name@
@@
  #define from_work ...

@depends on !own_function && !own_macro && !own_name@
expression V, W;
identifier F;
@@
- from_work(V, W, F)
+ container_of(W, typeof(*V), F)
