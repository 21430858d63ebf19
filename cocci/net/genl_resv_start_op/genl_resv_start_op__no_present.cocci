// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_genl_resv_start_op
// compat: touches resv_start_op
// upstream: 9c5d03d36251 ("genetlink: start to validate reserved header bytes"), v6.1
//
// Older kernels check no command strictly.

@@
identifier family;
expression E;
@@
  struct genl_family family = {
- .resv_start_op = E,
  };
