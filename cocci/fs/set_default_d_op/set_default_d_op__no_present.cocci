// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_set_default_d_op && have_s_d_op
// compat: touches set_default_d_op
// upstream: unknown (include/linux/dcache.h), v6.17

@own@
identifier f = {set_default_d_op};
@@
  f(...) { ... }

@macro@
identifier f = {set_default_d_op};
@@
  #define f ...

@depends on !own && !macro@
expression sb, ops;
@@
- set_default_d_op(sb, ops);
+ (sb)->s_d_op = ops;
