// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_set_ethtool_ops
// compat: touches SET_ETHTOOL_OPS
// upstream: unknown (include/linux/netdevice.h), v3.16

@own_function@
type T;
identifier f = {SET_ETHTOOL_OPS};
@@
  T f(...) { ... }

@own_macro@
identifier f = {SET_ETHTOOL_OPS};
@@
  #define f(...) ...

@own_name@
identifier f = {SET_ETHTOOL_OPS};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression D, O;
@@
- SET_ETHTOOL_OPS(D, O);
+ D->ethtool_ops = O;
