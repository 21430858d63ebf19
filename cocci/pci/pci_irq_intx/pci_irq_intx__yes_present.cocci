// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_irq_legacy && have_pci_irq_intx
// compat: touches PCI_IRQ_LEGACY
// upstream: unknown (include/linux/pci.h), v6.8

@own@
@@
  #define PCI_IRQ_LEGACY ...

@depends on !own@
@@
- PCI_IRQ_LEGACY
+ PCI_IRQ_INTX
