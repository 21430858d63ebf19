// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_eth_change_mtu
// compat: touches eth_change_mtu
// upstream: unknown (include/linux/etherdevice.h), v5.10
//
// What is wanted in the place of a callback is what happens without one.

@own_function@
type T;
identifier f = {eth_change_mtu};
@@
  T f(...) { ... }

@own_name@
identifier f = {eth_change_mtu};
@@
  #define f ...

@depends on !own_function && !own_name@
identifier ops;
symbol eth_change_mtu;
@@
  struct net_device_ops ops = {
- .ndo_change_mtu = eth_change_mtu,
  };
