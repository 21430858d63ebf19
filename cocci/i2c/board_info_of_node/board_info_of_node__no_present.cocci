// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_board_info_of_node
// compat: touches i2c_board_info
// upstream: unknown (include/linux/i2c.h), v7.3
//
// The core took either.

@@
struct i2c_board_info info;
struct i2c_board_info *p;
expression np;
@@
(
- info.of_node = np
+ info.fwnode = of_fwnode_handle(np)
|
- p->of_node = np
+ p->fwnode = of_fwnode_handle(np)
|
- info.of_node
+ to_of_node(info.fwnode)
|
- p->of_node
+ to_of_node(p->fwnode)
)

@@
identifier info;
expression np;
@@
  struct i2c_board_info info = {
- .of_node = np,
+ .fwnode = of_fwnode_handle(np),
  };
