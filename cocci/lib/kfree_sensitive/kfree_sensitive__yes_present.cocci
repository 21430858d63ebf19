// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_kfree_sensitive && !have_kzfree
// compat: touches kzfree
// upstream: 453431a54934 ("mm, treewide: rename kzfree() to kfree_sensitive()"), v5.9

@own_function@
type T;
identifier f = {kzfree};
@@
  T f(...) { ... }

@own_macro@
identifier f = {kzfree};
@@
  #define f(...) ...

@own_name@
identifier f = {kzfree};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression P;
@@
- kzfree(P)
+ kfree_sensitive(P)
