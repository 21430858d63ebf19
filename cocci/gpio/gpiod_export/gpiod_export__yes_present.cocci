// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_gpiod_export && !have_gpio_export
// compat: touches gpio_export gpio_unexport
// upstream: unknown (include/linux/gpio.h), v6.6
//
// This is what they were.

@own_function@
type T;
identifier f = {gpio_export, gpio_unexport};
@@
  T f(...) { ... }

@own_macro@
identifier f = {gpio_export, gpio_unexport};
@@
  #define f(...) ...

@own_name@
identifier f = {gpio_export, gpio_unexport};
@@
  #define f ...

@used depends on !own_function && !own_macro && !own_name@
expression gpio, change;
@@
(
- gpio_export(gpio, change)
+ gpiod_export(gpio_to_desc(gpio), change)
|
- gpio_unexport(gpio)
+ gpiod_unexport(gpio_to_desc(gpio))
)

@depends on used@
@@
  #include <linux/gpio.h>
+ #include <linux/gpio/consumer.h>
