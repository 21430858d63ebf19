// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_trans_start
// compat: touches trans_start
// upstream: unknown (include/linux/netdevice.h), v4.7
//
// Read elsewhere, it is left to the compiler to complain of.

@@
struct net_device *D;
symbol jiffies;
@@
- D->trans_start = jiffies;
+ netif_trans_update(D);
