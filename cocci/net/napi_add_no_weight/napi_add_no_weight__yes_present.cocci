// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_napi_add_no_weight
// compat: touches netif_napi_add netif_tx_napi_add
// upstream: b48b89f9c189 ("net: drop the weight argument from netif_napi_add"), v6.1
// upstream: 16d083e28f1a ("net: switch to netif_napi_add_tx()"), v5.19

@own_function@
type T;
identifier f = {netif_napi_add, netif_tx_napi_add};
@@
  T f(...) { ... }

@own_macro@
identifier f = {netif_napi_add, netif_tx_napi_add};
@@
  #define f(...) ...

@own_name@
identifier f = {netif_napi_add, netif_tx_napi_add};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression dev, napi, poll, weight;
symbol NAPI_POLL_WEIGHT;
@@
(
- netif_napi_add(dev, napi, poll, \(64\|NAPI_POLL_WEIGHT\))
+ netif_napi_add(dev, napi, poll)
|
- netif_napi_add(dev, napi, poll, weight)
+ netif_napi_add_weight(dev, napi, poll, weight)
|
- netif_tx_napi_add(dev, napi, poll, \(64\|NAPI_POLL_WEIGHT\))
+ netif_napi_add_tx(dev, napi, poll)
|
- netif_tx_napi_add(dev, napi, poll, weight)
+ netif_napi_add_tx_weight(dev, napi, poll, weight)
)
