// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_ip6_dst_lookup_flow && !have_ipv6_stub
// compat: touches ipv6_stub net/ipv6_stubs.h
// upstream: unknown (include/net/ipv6_stubs.h), v7.1
//
// IPv6 is no module any more, so its functions are called by their names.

@@
@@
- #include <net/ipv6_stubs.h>
+ #include <net/ipv6.h>

@own@
identifier f = {ipv6_stub};
@@
  #define f ...

@depends on !own@
@@
- ipv6_stub->ipv6_dst_lookup_flow
+ ip6_dst_lookup_flow
