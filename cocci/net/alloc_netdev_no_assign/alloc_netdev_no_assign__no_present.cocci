// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_alloc_netdev_no_assign
// compat: touches alloc_netdev alloc_netdev_mq alloc_netdev_mqs
// upstream: c835a6773314 ("net: set name_assign_type in alloc_netdev()"), v3.17

@own_function@
type T;
identifier f = {alloc_netdev, alloc_netdev_mq, alloc_netdev_mqs};
@@
  T f(...) { ... }

@own_macro@
identifier f = {alloc_netdev, alloc_netdev_mq, alloc_netdev_mqs};
@@
  #define f(...) ...

@own_name@
identifier f = {alloc_netdev, alloc_netdev_mq, alloc_netdev_mqs};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression S, N, F, T, R;
@@
(
  alloc_netdev(S, N,
+ NET_NAME_UNKNOWN,
  F)
|
  alloc_netdev_mq(S, N,
+ NET_NAME_UNKNOWN,
  F, T)
|
  alloc_netdev_mqs(S, N,
+ NET_NAME_UNKNOWN,
  F, T, R)
)
