// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_inet_lookup_no_hashinfo
// compat: touches inet_lookup( inet6_lookup( inet_lookup_listener( inet6_lookup_listener(
// compat: touches inet_lookup_established( __inet_lookup_established( __inet6_lookup_established(
// compat: touches __inet_lookup( __inet6_lookup(
// upstream: unknown (include/net/inet_hashtables.h), v7.3
//
// They look into the table of the net namespace, which is TCP's. A driver that names another one is left to the
// compiler to complain of.

@own_function@
type T;
identifier f = {inet_lookup, inet6_lookup, inet_lookup_listener, inet6_lookup_listener, inet_lookup_established, __inet_lookup_established, __inet6_lookup_established, __inet_lookup, __inet6_lookup};
@@
  T f(...) { ... }

@own_macro@
identifier f = {inet_lookup, inet6_lookup, inet_lookup_listener, inet6_lookup_listener, inet_lookup_established, __inet_lookup_established, __inet6_lookup_established, __inet_lookup, __inet6_lookup};
@@
  #define f(...) ...

@depends on !own_function && !own_macro@
identifier f = {inet_lookup, inet6_lookup, inet_lookup_listener, inet6_lookup_listener, inet_lookup_established, __inet_lookup_established, __inet6_lookup_established, __inet_lookup, __inet6_lookup};
symbol tcp_hashinfo;
expression net;
@@
  f(net,
- &tcp_hashinfo,
  ...)

@depends on !own_function && !own_macro@
identifier f = {inet_lookup, inet6_lookup, inet_lookup_listener, inet6_lookup_listener, inet_lookup_established, __inet_lookup_established, __inet6_lookup_established, __inet_lookup, __inet6_lookup};
expression net, owner;
@@
  f(net,
- owner->ipv4.tcp_death_row.hashinfo,
  ...)
