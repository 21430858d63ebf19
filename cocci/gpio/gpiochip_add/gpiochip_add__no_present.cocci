// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpiochip_add
// compat: touches gpiochip_add
// upstream: unknown (include/linux/gpio/driver.h), v6.7

@own_function@
type T;
identifier f = {gpiochip_add};
@@
  T f(...) { ... }

@own_macro@
identifier f = {gpiochip_add};
@@
  #define f(...) ...

@own_name@
identifier f = {gpiochip_add};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression chip;
@@
- gpiochip_add(chip)
+ gpiochip_add_data(chip, NULL)
