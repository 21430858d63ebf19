// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_irq_intx && have_pci_irq_legacy
// compat: touches PCI_IRQ_INTX
// upstream: unknown (include/linux/pci.h), v6.8

@own@
@@
  #define PCI_IRQ_INTX ...

@depends on !own@
@@
- PCI_IRQ_INTX
+ PCI_IRQ_LEGACY
