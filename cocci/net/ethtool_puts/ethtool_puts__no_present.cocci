// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ethtool_puts
// compat: touches ethtool_puts
// upstream: 2a48c635fd9a ("ethtool: Implement ethtool_puts()"), v6.8

@own_function@
type T;
@@
  T ethtool_puts(...) { ... }

@own_macro@
@@
  #define ethtool_puts(...) ...

@own_name@
@@
  #define ethtool_puts ...

@depends on !own_function && !own_macro && !own_name@
identifier V;
expression S;
@@
(
- ethtool_puts(&V, S);
+ strscpy((char *)V, S, ETH_GSTRING_LEN);
+ V += ETH_GSTRING_LEN;
|
- ethtool_puts(V, S);
+ strscpy((char *)*V, S, ETH_GSTRING_LEN);
+ *V += ETH_GSTRING_LEN;
)
