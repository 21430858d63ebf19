// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpio_irq_chip_set_chip
// compat: touches gpio_irq_chip_set_chip
// upstream: unknown (include/linux/gpio/driver.h), v5.19
//
// Such a kernel writes its own functions into a GPIO chip's irq_chip, so that it can't be const. Where
// it finds none, these are the two that GPIOCHIP_IRQ_RESOURCE_HELPERS names.

@own_function@
type T;
@@
  T gpio_irq_chip_set_chip(...) { ... }

@own_macro@
@@
  #define gpio_irq_chip_set_chip(...) ...

@own_name@
@@
  #define gpio_irq_chip_set_chip ...

@chip depends on !own_function && !own_macro && !own_name@
identifier I;
expression G;
@@
  gpio_irq_chip_set_chip(G, &I)

@written depends on chip@
identifier chip.I;
@@
  static
- const
  struct irq_chip I = { ... };

@depends on written@
identifier chip.I;
@@
  struct irq_chip I = {
  ...,
- GPIOCHIP_IRQ_RESOURCE_HELPERS,
  ...
  };

@depends on written@
expression E;
@@
(
- IRQCHIP_IMMUTABLE | E
+ E
|
- E | IRQCHIP_IMMUTABLE
+ E
|
- IRQCHIP_IMMUTABLE
+ 0
)

@depends on written@
identifier chip.I;
expression E;
identifier G;
@@
(
- gpio_irq_chip_set_chip(&E, &I)
+ E.chip = &I
|
- gpio_irq_chip_set_chip(G, &I)
+ G->chip = &I
)
