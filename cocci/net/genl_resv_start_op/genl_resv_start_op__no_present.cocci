// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_genl_resv_start_op
// compat: touches resv_start_op
// upstream: unknown (include/net/genetlink.h), v6.1
//
// Older kernels check no command strictly.

@@
identifier family;
expression E;
@@
  struct genl_family family = {
- .resv_start_op = E,
  };
