// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_pci_enable_ptm_no_granularity
// compat: touches pci_enable_ptm
// upstream: unknown (include/linux/pci.h), v7.3
//
// A driver that asks for the granularity is left to fail.

@@
expression pdev;
@@
- pci_enable_ptm(pdev, NULL)
+ pci_enable_ptm(pdev)
