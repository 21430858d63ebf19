// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fwnode_child_node_scoped
// compat: touches fwnode_for_each_child_node_scoped fwnode_for_each_available_child_node_scoped
// upstream: unknown (include/linux/property.h), v6.16
//
// The loop's variable stands in a block of its own, since gnu89, which kernels before v5.18 are compiled by, knows no declaration in a
// for (). When the loop ends by itself it is NULL; on other ways out it is put.

@fwnode_own_child_node_scoped@
@@
  #define fwnode_for_each_child_node_scoped(...) ...

@depends on !fwnode_own_child_node_scoped@
iterator name fwnode_for_each_child_node_scoped, fwnode_for_each_child_node;
expression P;
identifier C;
statement S;
@@
- fwnode_for_each_child_node_scoped(P, C)
+ {
+ compat_fwnode_handle(C);
+ fwnode_for_each_child_node(P, C)
  S
+ }

@fwnode_own_available_child_node_scoped@
@@
  #define fwnode_for_each_available_child_node_scoped(...) ...

@depends on !fwnode_own_available_child_node_scoped@
iterator name fwnode_for_each_available_child_node_scoped, fwnode_for_each_available_child_node;
expression P;
identifier C;
statement S;
@@
- fwnode_for_each_available_child_node_scoped(P, C)
+ {
+ compat_fwnode_handle(C);
+ fwnode_for_each_available_child_node(P, C)
  S
+ }
