// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_parent_ino && have_d_parent_ino
// compat: touches parent_ino
// upstream: unknown (include/linux/dcache.h), v6.12

@own_function@
type T;
@@
  T parent_ino(...) { ... }

@own_macro@
@@
  #define parent_ino(...) ...

@own_name@
@@
  #define parent_ino ...

@depends on !own_function && !own_macro && !own_name@
expression d;
@@
- parent_ino(d)
+ d_parent_ino(d)
