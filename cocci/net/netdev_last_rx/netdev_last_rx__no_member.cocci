// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netdev_last_rx
// compat: touches ->last_rx
// upstream: unknown (include/linux/netdevice.h), v4.11
//
// Nobody read it.

@@
struct net_device *D;
symbol jiffies;
@@
- D->last_rx = jiffies;
