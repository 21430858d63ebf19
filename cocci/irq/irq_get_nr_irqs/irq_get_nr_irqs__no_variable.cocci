// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_irq_get_nr_irqs && !have_nr_irqs
// compat: touches nr_irqs
// upstream: unknown (include/linux/irqnr.h), v7.3

@own@
identifier nr = {nr_irqs};
type T;
@@
(
  T nr;
|
  T nr = ...;
)

@own_macro@
identifier nr = {nr_irqs};
@@
  #define nr ...

@depends on !own && !own_macro@
symbol nr_irqs;
@@
- nr_irqs
+ irq_get_nr_irqs()
