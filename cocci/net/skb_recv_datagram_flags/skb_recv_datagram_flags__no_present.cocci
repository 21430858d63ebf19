// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_skb_recv_datagram_flags
// compat: touches skb_recv_datagram
// upstream: unknown (include/linux/skbuff.h), v6.1
//
// The flags are named twice, so only a name or a constant.

@@
expression sk, err;
identifier flags;
constant C;
@@
(
- skb_recv_datagram(sk, flags, err)
+ skb_recv_datagram(sk, flags & ~MSG_DONTWAIT, flags & MSG_DONTWAIT, err)
|
- skb_recv_datagram(sk, C, err)
+ skb_recv_datagram(sk, C & ~MSG_DONTWAIT, C & MSG_DONTWAIT, err)
)
