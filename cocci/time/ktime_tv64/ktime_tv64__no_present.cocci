// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ktime_tv64
// compat: touches tv64
// upstream: unknown (include/linux/ktime.h), v4.10

@own@
type T;
identifier f = {tv64};
@@
  T f;

@depends on !own@
expression E;
@@
(
- E->tv64
+ (*E)
|
- E.tv64
+ E
)
