// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_skb_recv_datagram_flags
// compat: touches skb_recv_datagram
// upstream: unknown (include/linux/skbuff.h), v6.1

@@
expression sk, flags, now, err;
@@
(
- skb_recv_datagram(sk, flags & ~MSG_DONTWAIT, flags & MSG_DONTWAIT, err)
+ skb_recv_datagram(sk, flags, err)
|
- skb_recv_datagram(sk, flags, 0, err)
+ skb_recv_datagram(sk, flags, err)
|
- skb_recv_datagram(sk, flags, 1, err)
+ skb_recv_datagram(sk, (flags) | MSG_DONTWAIT, err)
|
- skb_recv_datagram(sk, flags, now, err)
+ skb_recv_datagram(sk, (flags) | ((now) ? MSG_DONTWAIT : 0), err)
)
