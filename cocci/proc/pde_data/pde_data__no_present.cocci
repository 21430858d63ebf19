// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pde_data && have_pde_data_in_capitals
// compat: touches pde_data
// upstream: 359745d78351 ("proc: remove PDE_DATA() completely"), v5.17

@own_function@
type T;
@@
  T pde_data(...) { ... }

@own_macro@
@@
  #define pde_data(...) ...

@own_name@
@@
  #define pde_data ...

@depends on !own_function && !own_macro && !own_name@
expression inode;
@@
- pde_data(inode)
+ PDE_DATA(inode)
