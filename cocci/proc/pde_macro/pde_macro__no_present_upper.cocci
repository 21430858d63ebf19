// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pde_macro && !have_pde_lower
// compat: touches PDE
// upstream: unknown (include/linux/proc_fs.h), v3.10
//
// Other members of an entry are left to the compiler to complain of.

@own_function@
type T;
identifier f = {PDE};
@@
  T f(...) { ... }

@own_macro@
identifier f = {PDE};
@@
  #define f(...) ...

@own_name@
identifier f = {PDE};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression I;
@@
- PDE(I)->data
+ PDE_DATA(I)
