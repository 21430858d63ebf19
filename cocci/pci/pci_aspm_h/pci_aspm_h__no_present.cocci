// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_aspm_h
// compat: touches linux/pci-aspm.h
// upstream: unknown (include/linux/pci-aspm.h), v5.4
//
// What it declared is in the other now.

@@
@@
- #include <linux/pci-aspm.h>
+ #include <linux/pci.h>
