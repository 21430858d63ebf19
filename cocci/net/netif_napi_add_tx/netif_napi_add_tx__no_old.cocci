// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_netif_napi_add_tx && !have_netif_tx_napi_add
// compat: touches netif_tx_napi_add
// upstream: unknown (include/linux/netdevice.h), v6.1

@own_macro@
@@
  #define netif_tx_napi_add(...) ...

@own_function@
type T;
@@
  T netif_tx_napi_add(...) { ... }

@depends on !own_macro && !own_function@
@@
- netif_tx_napi_add
+ netif_napi_add_tx_weight
  (...)
