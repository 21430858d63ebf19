// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netdev_destructor
// compat: touches ->destructor
// upstream: cf124db566e6 ("net: Fix inconsistent teardown and release of private netdev state."), v4.12
//
// The kernel frees the device by itself, if it is told to. A function of the driver's own that frees it as its last
// step is told apart by the driver's author alone: it is left to the compiler to complain of.

@@
struct net_device *D;
symbol free_netdev;
@@
- D->destructor = free_netdev;
+ D->needs_free_netdev = true;
