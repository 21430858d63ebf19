// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_flowi4_tos && have_flowi4_dscp
// compat: touches flowi4_tos
// upstream: 1bec9d0c0046 ("ipv4: Convert ->flowi4_tos to dscp_t."), v6.18
//
// The two ECN bits are no part of a DSCP. A route lookup cleared them in the key, so nobody could count on
// reading them back.

@@
expression fl4, tos;
@@
(
- fl4.flowi4_tos = tos
+ fl4.flowi4_dscp = inet_dsfield_to_dscp(tos)
|
- fl4->flowi4_tos = tos
+ fl4->flowi4_dscp = inet_dsfield_to_dscp(tos)
|
  fl4->flowi4_tos(...)
|
- fl4.flowi4_tos
+ inet_dscp_to_dsfield(fl4.flowi4_dscp)
|
- fl4->flowi4_tos
+ inet_dscp_to_dsfield(fl4->flowi4_dscp)
)

@@
identifier fl4;
expression tos;
@@
  struct flowi4 fl4 = {
- .flowi4_tos = tos,
+ .flowi4_dscp = inet_dsfield_to_dscp(tos),
  };
