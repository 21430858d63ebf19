// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_get_bus_and_slot
// compat: touches pci_get_bus_and_slot
// upstream: unknown (include/linux/pci.h), v4.17
//
// It looked in the first domain.

@own_function@
type T;
identifier f = {pci_get_bus_and_slot};
@@
  T f(...) { ... }

@own_macro@
identifier f = {pci_get_bus_and_slot};
@@
  #define f(...) ...

@own_name@
identifier f = {pci_get_bus_and_slot};
@@
  #define f ...

@depends on !own_function && !own_macro && !own_name@
expression B, S;
@@
- pci_get_bus_and_slot(B, S)
+ pci_get_domain_bus_and_slot(0, B, S)
