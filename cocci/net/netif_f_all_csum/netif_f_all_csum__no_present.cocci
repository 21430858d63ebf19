// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netif_f_all_csum
// compat: touches NETIF_F_ALL_CSUM
// upstream: unknown (include/linux/netdev_features.h), v4.5

@own_function@
type T;
identifier f = {NETIF_F_ALL_CSUM};
@@
  T f(...) { ... }

@own_macro@
identifier f = {NETIF_F_ALL_CSUM};
@@
  #define f(...) ...

@own_name@
identifier f = {NETIF_F_ALL_CSUM};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- NETIF_F_ALL_CSUM
+ NETIF_F_CSUM_MASK
)
