// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_sock_create_kern_no_net
// compat: touches sock_create_kern
// upstream: eeb1bd5c40ed ("net: Add a struct net parameter to sock_create_kern"), v4.2
//
// The socket was one of the first network.

@own_function@
type T;
identifier f = {sock_create_kern};
@@
  T f(...) { ... }

@own_macro@
identifier f = {sock_create_kern};
@@
  #define f(...) ...

@own_name@
identifier f = {sock_create_kern};
@@
  #define f ...

@made@
expression F, T, P, S;
@@
  sock_create_kern(
+ &init_net,
  F, T, P, S)

@depends on made@
@@
  #include <linux/net.h>
+ #include <net/net_namespace.h>
