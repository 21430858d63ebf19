// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_child_node_scoped
// compat: touches device_for_each_child_node_scoped
// upstream: unknown (include/linux/property.h), v6.9
//
// The loop's variable stands in a block of its own, since gnu89, which kernels before v5.18 are compiled by, knows no declaration in a
// for (). When the loop ends by itself it is NULL; on other ways out it is put.

@device_own_child_node_scoped@
@@
  #define device_for_each_child_node_scoped(...) ...

@depends on !device_own_child_node_scoped@
iterator name device_for_each_child_node_scoped, device_for_each_child_node;
expression P;
identifier C;
statement S;
@@
- device_for_each_child_node_scoped(P, C)
+ {
+ compat_fwnode_handle(C);
+ device_for_each_child_node(P, C)
  S
+ }
