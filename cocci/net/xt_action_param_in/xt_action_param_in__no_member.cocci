// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_xt_action_param_in
// compat: touches xt_action_param
// upstream: unknown (include/linux/netfilter/x_tables.h), v4.10

@@
struct xt_action_param *P;
@@
(
- P->in
+ xt_in(P)
|
- P->out
+ xt_out(P)
|
- P->hooknum
+ xt_hooknum(P)
|
- P->family
+ xt_family(P)
|
- P->net
+ xt_net(P)
)
