// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_printk
// compat: touches pci_printk
// upstream: unknown (include/linux/pci.h), v6.14

@own@
identifier f = {pci_printk};
@@
  f(...) { ... }

@macro@
identifier f = {pci_printk};
@@
  #define f(...) ...

@depends on !own && !macro@
expression level, pdev;
@@
- pci_printk(level, pdev,
+ dev_printk(level, &pdev->dev,
  ...)
