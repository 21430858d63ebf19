// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hwaccel_put_no_proto
// compat: touches __vlan_hwaccel_put_tag
// upstream: 86a9bad3ab6b ("net: vlan: add protocol argument to packet tagging functions"), v3.10
//
// It is a tag of 802.1Q: there was no other.

@own_function@
type T;
identifier f = {__vlan_hwaccel_put_tag};
@@
  T f(...) { ... }

@own_macro@
identifier f = {__vlan_hwaccel_put_tag};
@@
  #define f(...) ...

@own_name@
identifier f = {__vlan_hwaccel_put_tag};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, T;
@@
  __vlan_hwaccel_put_tag(S,
+ htons(ETH_P_8021Q),
  T)
