// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_register_sysctl_sz && !have_register_sysctl_table
// compat: touches register_sysctl_table
// upstream: unknown (include/linux/sysctl.h), v6.5
//
// A table that holds one entry, another table, is the directory of that one. Kernels since v6.11 take no entry without a
// name at the end of a table, so it is not counted. Larger trees of tables are left alone.

@one@
identifier R, L;
@@
  struct ctl_table R[] = { { .child = L, }, {}, };

@leaf@
identifier one.L;
@@
  struct ctl_table L[] = { ... };

@inner@
identifier one.L, M;
@@
  struct ctl_table L[] = { ..., { .child = M, }, ... };

@calls depends on leaf && !inner@
identifier one.R, one.L;
@@
- register_sysctl_table(R)
+ register_sysctl_sz(R[0].procname, L, ARRAY_SIZE(L) - !L[ARRAY_SIZE(L) - 1].procname)

@depends on calls@
identifier one.R, one.L;
@@
  struct ctl_table R[] = { {
- .child = L,
  }, {}, };
