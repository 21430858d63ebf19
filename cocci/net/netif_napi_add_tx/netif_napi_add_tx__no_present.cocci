// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netif_napi_add_tx
// compat: touches netif_napi_add_tx
// upstream: 16d083e28f1a ("net: switch to netif_napi_add_tx()"), v5.19

@own_function@
type T;
@@
  T netif_napi_add_tx(...) { ... }

@own_macro@
@@
  #define netif_napi_add_tx(...) ...

@own_name@
@@
  #define netif_napi_add_tx ...

@depends on !own_function && !own_macro && !own_name@
expression dev, napi, poll;
@@
- netif_napi_add_tx(dev, napi, poll)
+ netif_tx_napi_add(dev, napi, poll, NAPI_POLL_WEIGHT)
