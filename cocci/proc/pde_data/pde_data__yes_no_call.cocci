// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pde_data_in_capitals && have_pde_data
// compat: touches PDE_DATA
// upstream: 359745d78351 ("proc: remove PDE_DATA() completely"), v5.17
//
// Where the name is a value, or only macros that make whole functions hold it, there is no call to
// change: spatch reads no such macro. A definition is what these mean. This runs before the rule that
// changes calls.

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

@call@
expression inode;
@@
  PDE_DATA(inode)

@depends on !own_function && !own_macro && !own_name && !call@
@@
  #include <linux/proc_fs.h>
+ #define PDE_DATA pde_data
