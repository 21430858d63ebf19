// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_set_default_d_op && !have_s_d_op
// compat: touches s_d_op
// upstream: unknown (include/linux/dcache.h), v6.17

@@
struct super_block *sb;
expression ops;
@@
- sb->s_d_op = ops;
+ set_default_d_op(sb, ops);
