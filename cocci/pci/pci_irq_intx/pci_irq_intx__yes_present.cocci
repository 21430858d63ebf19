// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_irq_legacy && have_pci_irq_intx
// compat: touches PCI_IRQ_LEGACY
// upstream: 58ff9c5acb4a ("PCI: Rename PCI_IRQ_LEGACY to PCI_IRQ_INTX"), v6.8

@own@
@@
  #define PCI_IRQ_LEGACY ...

@depends on !own@
@@
- PCI_IRQ_LEGACY
+ PCI_IRQ_INTX
