// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_net_gso_h
// compat: touches net/gso.h
// upstream: d457a0e329b0 ("net: move gso declarations and functions to their own files"), v6.5

@@
@@
- #include <net/gso.h>
+ #include <linux/netdevice.h>
