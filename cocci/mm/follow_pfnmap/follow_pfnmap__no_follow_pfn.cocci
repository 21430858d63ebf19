// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_follow_pfn && have_follow_pfnmap
// compat: touches follow_pfn
// upstream: unknown (include/linux/mm.h), v6.12
//
// What was found is not held on to, as before.

@own_function@
type T;
@@
  T follow_pfn(...) { ... }

@own_macro@
@@
  #define follow_pfn(...) ...

@own_name@
@@
  #define follow_pfn ...

@calls depends on !own_function && !own_macro && !own_name@
@@
  follow_pfn(...)

@behind_linux_module_h depends on calls@
@@
  #include <linux/module.h>
+#ifndef COMPAT_FOLLOW_PFN
+#include <linux/mm.h>
+static inline int compat_follow_pfn(struct vm_area_struct *vma, unsigned long address, unsigned long *pfn)
+{
+	struct follow_pfnmap_args args = { .vma = vma, .address = address };
+	int ret = follow_pfnmap_start(&args);
+
+	if (ret)
+		return ret;
+	*pfn = args.pfn;
+	follow_pfnmap_end(&args);
+	return 0;
+}
+#define COMPAT_FOLLOW_PFN
+#endif

@behind_linux_kernel_h depends on calls && !behind_linux_module_h@
@@
  #include <linux/kernel.h>
+#ifndef COMPAT_FOLLOW_PFN
+#include <linux/mm.h>
+static inline int compat_follow_pfn(struct vm_area_struct *vma, unsigned long address, unsigned long *pfn)
+{
+	struct follow_pfnmap_args args = { .vma = vma, .address = address };
+	int ret = follow_pfnmap_start(&args);
+
+	if (ret)
+		return ret;
+	*pfn = args.pfn;
+	follow_pfnmap_end(&args);
+	return 0;
+}
+#define COMPAT_FOLLOW_PFN
+#endif

@behind_linux_mm_h depends on calls && !behind_linux_module_h && !behind_linux_kernel_h@
@@
  #include <linux/mm.h>
+#ifndef COMPAT_FOLLOW_PFN
+#include <linux/mm.h>
+static inline int compat_follow_pfn(struct vm_area_struct *vma, unsigned long address, unsigned long *pfn)
+{
+	struct follow_pfnmap_args args = { .vma = vma, .address = address };
+	int ret = follow_pfnmap_start(&args);
+
+	if (ret)
+		return ret;
+	*pfn = args.pfn;
+	follow_pfnmap_end(&args);
+	return 0;
+}
+#define COMPAT_FOLLOW_PFN
+#endif

@depends on behind_linux_module_h || behind_linux_kernel_h || behind_linux_mm_h@
expression vma, at, pfn;
@@
- follow_pfn(vma, at, pfn)
+ compat_follow_pfn(vma, at, pfn)
