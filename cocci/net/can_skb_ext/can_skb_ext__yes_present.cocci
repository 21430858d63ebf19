// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_can_skb_ext && !have_can_skb_prv
// compat: touches can_skb_prv can_skb_reserve can_skb_priv
// upstream: unknown (include/linux/can/skb.h), v7.1
//
// Without memory for an extension the packet has none, and the protocol drops it.

@calls@
@@
(
  can_skb_reserve(...)
|
  can_skb_prv(...)
)

@helper depends on calls@
@@
  #include <linux/can/skb.h>
+#ifndef COMPAT_CAN_SKB_EXT
+#define COMPAT_CAN_SKB_EXT
+#include <net/can.h>
+static struct can_skb_ext compat_no_can_skb_ext;
+#define compat_can_skb_ext(skb) (can_skb_ext_find(skb) ? can_skb_ext_find(skb) : &compat_no_can_skb_ext)
+#endif

@depends on helper@
expression E;
@@
- can_skb_reserve(E)
+ can_skb_ext_add(E)

@depends on helper@
expression E;
@@
- can_skb_prv(E)->ifindex
+ compat_can_skb_ext(E)->can_iif

@depends on helper@
expression E;
@@
- can_skb_prv(E)->skbcnt
+ compat_can_skb_ext(E)->can_skb_uid

@depends on helper@
expression E;
@@
- can_skb_prv(E)->frame_len
+ compat_can_skb_ext(E)->can_framelen

@depends on helper@
@@
- sizeof(struct can_skb_priv)
+ 0
