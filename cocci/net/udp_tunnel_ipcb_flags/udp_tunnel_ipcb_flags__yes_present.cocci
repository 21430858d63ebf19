// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_udp_tunnel_ipcb_flags
// compat: touches udp_tunnel_xmit_skb udp_tunnel6_xmit_skb
// upstream: unknown (include/net/udp_tunnel.h), v6.17
//
// Without a flag it is sent as before.

@own_function@
type T;
identifier f = {udp_tunnel_xmit_skb, udp_tunnel6_xmit_skb};
@@
  T f(...) { ... }

@own_macro@
identifier f = {udp_tunnel_xmit_skb, udp_tunnel6_xmit_skb};
@@
  #define f(...) ...

@own_name@
identifier f = {udp_tunnel_xmit_skb, udp_tunnel6_xmit_skb};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression route, sk, skb, src, dst, tos, ttl, df, sport, dport, xnet, nocheck;
@@
- udp_tunnel_xmit_skb(route, sk, skb, src, dst, tos, ttl, df, sport, dport, xnet, nocheck)
+ udp_tunnel_xmit_skb(route, sk, skb, src, dst, tos, ttl, df, sport, dport, xnet, nocheck, 0)

@depends on !own_function && !own_macro && !own_name@
expression route, sk, skb, dev, src, dst, tos, ttl, label, sport, dport, nocheck;
@@
- udp_tunnel6_xmit_skb(route, sk, skb, dev, src, dst, tos, ttl, label, sport, dport, nocheck)
+ udp_tunnel6_xmit_skb(route, sk, skb, dev, src, dst, tos, ttl, label, sport, dport, nocheck, 0)
