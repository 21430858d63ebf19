// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_can_echo_skb_len
// compat: touches can_get_echo_skb can_put_echo_skb can_free_echo_skb
// upstream: unknown (include/linux/can/skb.h), v6.1
//
// The length of a frame is for byte queue limits, which a driver that gives none does not use.

@@
expression dev, skb, nr;
@@
(
- can_get_echo_skb(dev, nr)
+ can_get_echo_skb(dev, nr, NULL)
|
- can_put_echo_skb(skb, dev, nr)
+ can_put_echo_skb(skb, dev, nr, 0)
|
- can_free_echo_skb(dev, nr)
+ can_free_echo_skb(dev, nr, NULL)
)
