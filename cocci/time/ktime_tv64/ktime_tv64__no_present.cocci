// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_ktime_tv64
// compat: touches tv64
// compat: allow name the tag is what it stands for: any
// upstream: unknown (include/linux/ktime.h), v4.10

@own@
type T;
identifier f = {tv64};
@@
  T f;

@own_member@
identifier owner, f = {tv64};
type T;
@@
(
  struct owner { ... T f; ... };
|
  union owner { ... T f; ... };
)

@depends on !own && !own_member@
expression E;
@@
(
- E->tv64
+ (*E)
|
- E.tv64
+ E
)
