// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_supply_config_of_node
// compat: touches power_supply_config
// upstream: unknown (include/linux/power_supply.h), v7.3
//
// The core took either.

@@
struct power_supply_config cfg;
struct power_supply_config *p;
expression np;
@@
(
- cfg.of_node = np
+ cfg.fwnode = of_fwnode_handle(np)
|
- p->of_node = np
+ p->fwnode = of_fwnode_handle(np)
)

@@
identifier cfg;
expression np;
@@
  struct power_supply_config cfg = {
- .of_node = np,
+ .fwnode = of_fwnode_handle(np),
  };
