// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpio_driver_h
// compat: touches gpio_chip
// upstream: unknown (include/linux/gpio.h), v6.6

@has@
@@
  #include <linux/gpio/driver.h>

@depends on !has@
@@
  #include <linux/gpio.h>
+ #include <linux/gpio/driver.h>
