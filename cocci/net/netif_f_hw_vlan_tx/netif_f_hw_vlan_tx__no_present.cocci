// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netif_f_hw_vlan_tx
// compat: touches NETIF_F_HW_VLAN_TX NETIF_F_HW_VLAN_RX NETIF_F_HW_VLAN_FILTER
// upstream: f646968f8f7c ("net: vlan: rename NETIF_F_HW_VLAN_* feature flags to NETIF_F_HW_VLAN_CTAG_*"), v3.10

@own@
identifier f = {NETIF_F_HW_VLAN_TX, NETIF_F_HW_VLAN_RX, NETIF_F_HW_VLAN_FILTER};
@@
  #define f ...

@depends on !own@
symbol NETIF_F_HW_VLAN_TX, NETIF_F_HW_VLAN_RX, NETIF_F_HW_VLAN_FILTER;
@@
(
- NETIF_F_HW_VLAN_TX
+ NETIF_F_HW_VLAN_CTAG_TX
|
- NETIF_F_HW_VLAN_RX
+ NETIF_F_HW_VLAN_CTAG_RX
|
- NETIF_F_HW_VLAN_FILTER
+ NETIF_F_HW_VLAN_CTAG_FILTER
)
