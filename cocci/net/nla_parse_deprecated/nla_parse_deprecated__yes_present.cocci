// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_nla_parse_deprecated && !have_nla_parse_no_extack
// compat: touches nla_parse nla_parse_nested nlmsg_parse nla_validate netlink_ack
// upstream: fceb6435e852 ("netlink: pass extended ACK struct to parsing functions"), v4.12
// upstream: 8cb081746c03 ("netlink: make validation more configurable for future strictness"), v5.2

@own_function@
type T;
identifier f = {nla_parse, nla_parse_nested, nlmsg_parse, nla_validate, netlink_ack};
@@
  T f(...) { ... }

@own_macro@
identifier f = {nla_parse, nla_parse_nested, nlmsg_parse, nla_validate, netlink_ack};
@@
  #define f(...) ...

@own_name@
identifier f = {nla_parse, nla_parse_nested, nlmsg_parse, nla_validate, netlink_ack};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression A, B, C, D, E;
@@
(
- nla_parse(A, B, C, D, E)
+ nla_parse_deprecated(A, B, C, D, E, NULL)
|
- nla_parse_nested(A, B, C, D)
+ nla_parse_nested_deprecated(A, B, C, D, NULL)
|
- nlmsg_parse(A, B, C, D, E)
+ nlmsg_parse_deprecated(A, B, C, D, E, NULL)
|
- nla_validate(A, B, C, D)
+ nla_validate_deprecated(A, B, C, D, NULL)
|
  netlink_ack(A, B, C
+ , NULL
  )
)
