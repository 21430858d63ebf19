// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_genl_split_ops
// compat: touches pre_doit post_doit
// upstream: 20b0b53aca43 ("genetlink: introduce split op representation"), v6.2

@pre_doit@
identifier o, f;
@@
struct genl_family o = {
	.pre_doit = f,
};

@@
identifier pre_doit.f, p, s, i;
@@
int f(
- const struct genl_ops *p,
+ const struct genl_split_ops *p,
  struct sk_buff *s, struct genl_info *i) { ... }

@post_doit@
identifier o, f;
@@
struct genl_family o = {
	.post_doit = f,
};

@@
identifier post_doit.f, p, s, i;
@@
void f(
- const struct genl_ops *p,
+ const struct genl_split_ops *p,
  struct sk_buff *s, struct genl_info *i) { ... }
