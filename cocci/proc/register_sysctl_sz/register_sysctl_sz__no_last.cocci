// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_register_sysctl_sz
// compat: touches register_sysctl register_net_sysctl
// upstream: unknown (include/linux/sysctl.h), v6.6
//
// A table without an empty entry at its end compiles, but the kernel, which is not told how many entries there are, reads
// what lies behind it. A table of a length that is told gets one entry more, which is empty.

@registered@
identifier t;
expression N, P;
@@
(
  register_sysctl(P, t)
|
  register_net_sysctl(N, P, t)
)

@@
identifier registered.t;
initializer list before;
expression E != NULL;
@@
  struct ctl_table t[] = {
  before,
  { .procname = E, },
+ { }
  };

@@
identifier registered.t;
initializer list before;
expression E != NULL, L;
@@
  struct ctl_table t[
- L
+ (L) + 1
  ] = {
  before,
  { .procname = E, },
  };
