// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pcim_iomap_region
// compat: touches pcim_iomap_region
// upstream: unknown (include/linux/pci.h), v6.11

@own_function@
type T;
@@
  T pcim_iomap_region(...) { ... }

@own_macro@
@@
  #define pcim_iomap_region(...) ...

@own_name@
@@
  #define pcim_iomap_region ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {pcim_iomap_region};
@@
  f(...)

@in_linux_pci_h depends on calls@
@@
  #include <linux/pci.h>
+#ifndef COMPAT_PCIM_IOMAP_REGION
+#include <linux/bits.h>
+#include <linux/io.h>
+static inline void *compat_pcim_iomap_region(struct pci_dev *pdev, int bar, const char *name)
+{
+	int ret = pcim_iomap_regions(pdev, BIT(bar), name);
+
+	return ret ? IOMEM_ERR_PTR(ret) : pcim_iomap_table(pdev)[bar];
+}
+#define COMPAT_PCIM_IOMAP_REGION
+#endif

@in_linux_module_h depends on calls && !in_linux_pci_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_PCIM_IOMAP_REGION
+#include <linux/pci.h>
+#include <linux/bits.h>
+#include <linux/io.h>
+static inline void *compat_pcim_iomap_region(struct pci_dev *pdev, int bar, const char *name)
+{
+	int ret = pcim_iomap_regions(pdev, BIT(bar), name);
+
+	return ret ? IOMEM_ERR_PTR(ret) : pcim_iomap_table(pdev)[bar];
+}
+#define COMPAT_PCIM_IOMAP_REGION
+#endif

@depends on in_linux_pci_h || in_linux_module_h@
@@
- pcim_iomap_region
+ compat_pcim_iomap_region
  (...)
