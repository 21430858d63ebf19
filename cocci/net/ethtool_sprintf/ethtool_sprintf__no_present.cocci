// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ethtool_sprintf
// compat: touches ethtool_sprintf
// compat: after ethtool_puts__no_present
// upstream: 7888fe53b706 ("ethtool: Add common function for filling out strings"), v5.13

@own_function@
type T;
@@
  T ethtool_sprintf(...) { ... }

@own_macro@
@@
  #define ethtool_sprintf(...) ...

@own_name@
@@
  #define ethtool_sprintf ...

@depends on !own_function && !own_macro && !own_name@
identifier V;
expression list es;
@@
(
- ethtool_sprintf(&V, es);
+ snprintf((char *)V, ETH_GSTRING_LEN, es);
+ V += ETH_GSTRING_LEN;
|
- ethtool_sprintf(V, es);
+ snprintf((char *)*V, ETH_GSTRING_LEN, es);
+ *V += ETH_GSTRING_LEN;
)
