// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_net_gro_h && !have_napi_gro_cb_by_netdevice
// compat: touches NAPI_GRO_CB skb_gro_len skb_gro_pull skb_gro_offset skb_gro_header_fast skb_gro_header_slow skb_gro_postpull_rcsum call_gro_receive
// upstream: 4721031c3559 ("net: move gro definitions to include/net/gro.h"), v5.17
//
// Only files that hold one of these words are looked at. A header included twice does no harm.

@@
@@
  #include <linux/netdevice.h>
+ #include <net/gro.h>

@@
@@
  #include <linux/etherdevice.h>
+ #include <net/gro.h>
