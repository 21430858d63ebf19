// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_of_gpio_h
// compat: touches linux/of_gpio.h
// upstream: unknown (include/linux/of_gpio.h), v7.3
//
// What it brought along stays. What it declared itself, of_get_named_gpio(), is gone with it.


@@
@@
- #include <linux/of_gpio.h>
+ #include <linux/of.h>
+ #include <linux/gpio.h>
+ #include <linux/gpio/driver.h>
