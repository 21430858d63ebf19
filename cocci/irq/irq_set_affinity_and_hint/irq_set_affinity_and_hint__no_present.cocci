// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_irq_set_affinity_and_hint
// compat: touches irq_set_affinity_and_hint
// upstream: 65c7cdedeb30 ("genirq: Provide new interfaces for affinity hints"), v5.17
//
// irq_set_affinity_hint() does both there.

@own_function@
type T;
@@
  T irq_set_affinity_and_hint(...) { ... }

@own_macro@
@@
  #define irq_set_affinity_and_hint(...) ...

@own_name@
@@
  #define irq_set_affinity_and_hint ...

@depends on !own_function && !own_macro && !own_name@
expression irq, mask;
@@
- irq_set_affinity_and_hint(irq, mask)
+ irq_set_affinity_hint(irq, mask)
