// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netif_rx_ni
// compat: touches netif_rx_ni netif_rx_any_context
// upstream: 2655926aea9b ("net: Remove netif_rx_any_context() and netif_rx_ni()."), v5.18
//
// netif_rx() is right in every context since v5.18.

@own_function@
type T;
identifier f = {netif_rx_ni, netif_rx_any_context};
@@
  T f(...) { ... }

@own_macro@
identifier f = {netif_rx_ni, netif_rx_any_context};
@@
  #define f(...) ...

@own_name@
identifier f = {netif_rx_ni, netif_rx_any_context};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
identifier f = {netif_rx_ni, netif_rx_any_context};
expression skb;
@@
- f(skb)
+ netif_rx(skb)
