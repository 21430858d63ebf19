// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_in_hardirq && !have_in_irq
// compat: touches in_irq
// upstream: 70e0a80a1f35 ("treewide: Remove in_irq()"), v6.19

@own_function@
type T;
@@
  T in_irq(...) { ... }

@own_macro@
@@
  #define in_irq(...) ...

@own_name@
@@
  #define in_irq ...

@depends on !own_function && !own_macro && !own_name@
@@
- in_irq()
+ in_hardirq()
