// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_skb_xmit_more
// compat: touches xmit_more
// upstream: unknown (include/linux/skbuff.h), v5.2

@@
struct sk_buff *S;
@@
- S->xmit_more
+ netdev_xmit_more()
