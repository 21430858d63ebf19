// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ip_route_me_harder_sk
// compat: touches ip_route_me_harder ip6_route_me_harder
// compat: allow twice it is the name of a variable
// upstream: 46d6c5ae953c ("netfilter: use actual socket sk rather than skb sk when routing harder"), v5.10
//
// Before, they took the packet's own socket.

@@
expression net, type;
idexpression skb;
@@
(
  ip_route_me_harder(net,
- skb
+ skb->sk, skb
  , type)
|
  ip6_route_me_harder(net,
- skb
+ skb->sk, skb
  )
)
