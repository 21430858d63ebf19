// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_netdevice_h_gso && have_net_gso_h
// compat: touches skb_gso_segment __skb_gso_segment skb_mac_gso_segment
// upstream: d457a0e329b0 ("net: move gso declarations and functions to their own files"), v6.5
//
// Only files that hold one of these words are looked at. A header included twice does no harm.

@@
@@
  #include <linux/netdevice.h>
+ #include <net/gso.h>
