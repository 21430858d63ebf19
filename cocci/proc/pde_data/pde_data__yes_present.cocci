// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pde_data_in_capitals && have_pde_data
// compat: touches PDE_DATA
// upstream: 359745d78351 ("proc: remove PDE_DATA() completely"), v5.17

@own_function@
type T;
@@
  T PDE_DATA(...) { ... }

@own_macro@
@@
  #define PDE_DATA(...) ...

@own_name@
@@
  #define PDE_DATA ...

@depends on !own_function && !own_macro && !own_name@
expression inode;
@@
- PDE_DATA(inode)
+ pde_data(inode)
