// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_netif_get_flags && !have_dev_get_flags
// compat: touches dev_get_flags
// upstream: unknown (include/linux/netdevice.h), v6.18

@own@
identifier f = {dev_get_flags};
@@
  f(...) { ... }

@macro@
identifier f = {dev_get_flags};
@@
  #define f ...

@depends on !own && !macro@
expression E;
@@
- dev_get_flags(E)
+ netif_get_flags(E)
