// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_define_pci_device_table
// compat: touches DEFINE_PCI_DEVICE_TABLE
// upstream: unknown (include/linux/pci.h), v4.8

@own@
identifier f = {DEFINE_PCI_DEVICE_TABLE};
@@
  #define f(...) ...

@depends on !own@
declarer name DEFINE_PCI_DEVICE_TABLE;
identifier t;
initializer list L;
@@
- DEFINE_PCI_DEVICE_TABLE(t)
+ const struct pci_device_id t[]
  = { L };

@depends on !own@
declarer name DEFINE_PCI_DEVICE_TABLE;
identifier t;
@@
- extern DEFINE_PCI_DEVICE_TABLE(t);
+ extern const struct pci_device_id t[];
