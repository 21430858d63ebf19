// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpio_set_debounce
// compat: touches gpio_set_debounce
// upstream: unknown (include/asm-generic/gpio.h), v6.12

@own_function@
type T;
identifier f = {gpio_set_debounce};
@@
  T f(...) { ... }

@own_macro@
identifier f = {gpio_set_debounce};
@@
  #define f(...) ...

@own_name@
identifier f = {gpio_set_debounce};
@@
  #define f ...

@include depends on !own_function && !own_macro && !own_name@
expression E, D;
@@
- gpio_set_debounce(E, D)
+ gpiod_set_debounce(gpio_to_desc(E), D)

@depends on include@
@@
  #include <linux/gpio.h>
+ #include <linux/gpio/consumer.h>
