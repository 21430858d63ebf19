// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_udp_tunnel_sk
// compat: touches setup_udp_tunnel_sock udp_tunnel_sock_release
// upstream: unknown (include/net/udp_tunnel.h), v7.3
//
// What is said of a socket that is NULL, is left to the compiler. A driver's own function of one of these names is for older kernels: this one
// would refuse it.

@own_macro@
identifier f = {setup_udp_tunnel_sock, udp_tunnel_sock_release};
@@
  #define f(...) ...

@own_name@
identifier f = {setup_udp_tunnel_sock, udp_tunnel_sock_release};
@@
  #define f ...

@depends on !own_macro && !own_name@
struct socket *sock;
expression net, cfg;
@@
  setup_udp_tunnel_sock(net,
- sock
+ sock->sk
  , cfg)

@depends on !own_macro && !own_name@
struct socket *sock;
expression E;
@@
(
  udp_tunnel_sock_release(
- E->sk_socket
+ E
  )
|
  udp_tunnel_sock_release(
- sock
+ sock->sk
  )
)
