// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_genl_info_userhdr
// compat: touches genl_info_userhdr
// upstream: bffcc6882a1b ("genetlink: remove userhdr from struct genl_info"), v6.6

@own_function@
type T;
@@
  T genl_info_userhdr(...) { ... }

@own_macro@
@@
  #define genl_info_userhdr(...) ...

@own_name@
@@
  #define genl_info_userhdr ...

@depends on !own_function && !own_macro && !own_name@
expression I;
@@
- genl_info_userhdr(I)
+ I->userhdr
