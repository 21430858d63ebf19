// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_i2c_class_spd
// compat: touches I2C_CLASS_SPD
// upstream: unknown (include/linux/i2c.h), v6.12
//
// Adapters do not say of themselves any more that they lead to memory modules: what a driver of this class would have
// detected by itself is instantiated by the platform or the user.

@own@
@@
  #define I2C_CLASS_SPD ...

@depends on !own@
symbol I2C_CLASS_SPD;
@@
- I2C_CLASS_SPD
+ 0
