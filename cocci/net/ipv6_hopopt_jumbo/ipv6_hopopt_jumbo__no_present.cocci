// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ipv6_hopopt_jumbo
// compat: touches ipv6_hopopt_jumbo_remove ipv6_has_hopopt_jumbo
// upstream: unknown (include/net/ipv6.h), v7.0
//
// No packet has such a header that only the kernel's own big segments had, before v6.0 and since v7.0: there is none to be
// found, or removed.

@own@
identifier f = {ipv6_hopopt_jumbo_remove, ipv6_has_hopopt_jumbo};
@@
  f(...) { ... }

@macro@
identifier f = {ipv6_hopopt_jumbo_remove, ipv6_has_hopopt_jumbo};
@@
  #define f ...

@depends on !own && !macro@
expression E;
@@
(
- ipv6_hopopt_jumbo_remove(E)
+ 0
|
- ipv6_has_hopopt_jumbo(E)
+ 0
)
