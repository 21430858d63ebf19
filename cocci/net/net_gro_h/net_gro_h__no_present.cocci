// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_net_gro_h
// compat: touches net/gro.h
// upstream: 4721031c3559 ("net: move gro definitions to include/net/gro.h"), v5.17

@@
@@
- #include <net/gro.h>
+ #include <linux/netdevice.h>
