// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vlan_tx_tag_get
// compat: touches vlan_tx_tag_get vlan_tx_tag_present vlan_tx_tag_get_id vlan_tx_nonzero_tag_present
// upstream: df8a39defad4 ("net: rename vlan_tx_* helpers since \"tx\" is misleading there"), v4.0

@own_function@
type T;
identifier f = {vlan_tx_tag_get, vlan_tx_tag_present, vlan_tx_tag_get_id, vlan_tx_nonzero_tag_present};
@@
  T f(...) { ... }

@own_macro@
identifier f = {vlan_tx_tag_get, vlan_tx_tag_present, vlan_tx_tag_get_id, vlan_tx_nonzero_tag_present};
@@
  #define f(...) ...

@own_name@
identifier f = {vlan_tx_tag_get, vlan_tx_tag_present, vlan_tx_tag_get_id, vlan_tx_nonzero_tag_present};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
@@
(
- vlan_tx_tag_get
+ skb_vlan_tag_get
  (...)
|
- vlan_tx_tag_present
+ skb_vlan_tag_present
  (...)
|
- vlan_tx_tag_get_id
+ skb_vlan_tag_get_id
  (...)
)
