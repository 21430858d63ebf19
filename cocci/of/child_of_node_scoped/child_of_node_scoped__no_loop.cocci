// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_child_of_node_scoped
// compat: touches for_each_child_of_node_scoped for_each_available_child_of_node_scoped
// upstream: unknown (include/linux/of.h), v6.9
//
// The loop's variable stands in a block of its own, since gnu89, which kernels before v5.18 are compiled by, knows no declaration in a
// for (). When the loop ends by itself it is NULL; on other ways out it is put.

@own_child_of_node_scoped@
@@
  #define for_each_child_of_node_scoped(...) ...

@depends on !own_child_of_node_scoped@
iterator name for_each_child_of_node_scoped, for_each_child_of_node;
expression P;
identifier C;
statement S;
@@
- for_each_child_of_node_scoped(P, C)
+ {
+ compat_device_node(C);
+ for_each_child_of_node(P, C)
  S
+ }

@own_available_child_of_node_scoped@
@@
  #define for_each_available_child_of_node_scoped(...) ...

@depends on !own_available_child_of_node_scoped@
iterator name for_each_available_child_of_node_scoped, for_each_available_child_of_node;
expression P;
identifier C;
statement S;
@@
- for_each_available_child_of_node_scoped(P, C)
+ {
+ compat_device_node(C);
+ for_each_available_child_of_node(P, C)
  S
+ }
