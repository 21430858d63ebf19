// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_irq_intx && have_pci_irq_legacy
// compat: touches PCI_IRQ_INTX
// upstream: 58ff9c5acb4a ("PCI: Rename PCI_IRQ_LEGACY to PCI_IRQ_INTX"), v6.8

@own@
@@
  #define PCI_IRQ_INTX ...

@depends on !own@
@@
- PCI_IRQ_INTX
+ PCI_IRQ_LEGACY
