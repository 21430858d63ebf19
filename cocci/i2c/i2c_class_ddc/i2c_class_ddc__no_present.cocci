// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i2c_class_ddc
// compat: touches I2C_CLASS_DDC
// upstream: b60db383e2ba ("include/linux/i2c.h: remove I2C_CLASS_DDC support"), v6.8
//
// Adapters do not say of themselves any more that they lead to a display: what a driver of
// this class would have detected by itself is instantiated by the user.

@own@
@@
  #define I2C_CLASS_DDC ...

@depends on !own@
@@
- I2C_CLASS_DDC
+ 0
