// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_linux_of_i2c_h
// compat: touches linux/of_i2c.h
// upstream: unknown (include/linux/of_i2c.h), v3.12
//
// What is described in a device tree is registered together with its adapter.

@@
@@
- #include <linux/of_i2c.h>
+ #include <linux/i2c.h>

@own@
type T;
identifier f = {of_i2c_register_devices};
@@
  T f(...) { ... }

@depends on !own@
expression A;
@@
- of_i2c_register_devices(A);
