// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_generic_handle_domain_irq
// compat: touches generic_handle_domain_irq
// upstream: 8240ef50d486 ("genirq: Add generic_handle_domain_irq() helper"), v5.14

@own_function@
type T;
@@
  T generic_handle_domain_irq(...) { ... }

@own_macro@
@@
  #define generic_handle_domain_irq(...) ...

@own_name@
@@
  #define generic_handle_domain_irq ...

@depends on !own_function && !own_macro && !own_name@
identifier D, H, m, n, N;
constant C;
@@
(
- generic_handle_domain_irq(D, N)
+ (irq_find_mapping(D, N) ? generic_handle_irq(irq_find_mapping(D, N)) : -EINVAL)
|
- generic_handle_domain_irq(H->m, N)
+ (irq_find_mapping(H->m, N) ? generic_handle_irq(irq_find_mapping(H->m, N)) : -EINVAL)
|
- generic_handle_domain_irq(H->m.n, N)
+ (irq_find_mapping(H->m.n, N) ? generic_handle_irq(irq_find_mapping(H->m.n, N)) : -EINVAL)
|
- generic_handle_domain_irq(D, C)
+ (irq_find_mapping(D, C) ? generic_handle_irq(irq_find_mapping(D, C)) : -EINVAL)
|
- generic_handle_domain_irq(H->m, C)
+ (irq_find_mapping(H->m, C) ? generic_handle_irq(irq_find_mapping(H->m, C)) : -EINVAL)
)
