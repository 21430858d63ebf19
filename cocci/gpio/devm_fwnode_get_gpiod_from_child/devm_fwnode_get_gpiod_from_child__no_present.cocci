// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_fwnode_get_gpiod_from_child
// compat: touches devm_fwnode_get_gpiod_from_child devm_fwnode_get_index_gpiod_from_child
// upstream: unknown (include/linux/gpio/consumer.h), v6.12

@own_function@
type T;
identifier f = {devm_fwnode_get_gpiod_from_child, devm_fwnode_get_index_gpiod_from_child};
@@
  T f(...) { ... }

@own_macro@
identifier f = {devm_fwnode_get_gpiod_from_child, devm_fwnode_get_index_gpiod_from_child};
@@
  #define f(...) ...

@own_name@
identifier f = {devm_fwnode_get_gpiod_from_child, devm_fwnode_get_index_gpiod_from_child};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression D, N, I, C, F, L;
@@
(
- devm_fwnode_get_gpiod_from_child(D, N, C, F, L)
+ devm_fwnode_gpiod_get(D, C, N, F, L)
|
- devm_fwnode_get_index_gpiod_from_child(D, N, I, C, F, L)
+ devm_fwnode_gpiod_get_index(D, C, N, I, F, L)
)
