// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_can_change_mtu
// compat: touches can_change_mtu
// upstream: unknown (include/linux/can/dev.h), v7.3
//
// The core knows the bounds of a CAN device's MTU, and asks no driver. Other uses are left to the compiler to complain of.

@own@
type T;
identifier f = {can_change_mtu};
@@
  T f(...) { ... }

@depends on !own@
symbol can_change_mtu;
identifier ops;
@@
  struct net_device_ops ops = {
- .ndo_change_mtu = can_change_mtu,
  };
