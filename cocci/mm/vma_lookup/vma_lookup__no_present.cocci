// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_vma_lookup
// compat: touches vma_lookup
// upstream: unknown (include/linux/mm.h), v5.14

@own_function@
type T;
@@
  T vma_lookup(...) { ... }

@own_macro@
@@
  #define vma_lookup(...) ...

@own_name@
@@
  #define vma_lookup ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {vma_lookup};
@@
  f(...)

@in_linux_mm_h depends on calls@
@@
  #include <linux/mm.h>
+#ifndef COMPAT_VMA_LOOKUP
+#include <linux/types.h>
+static inline struct vm_area_struct *compat_vma_lookup(struct mm_struct *mm, unsigned long at)
+{
+	struct vm_area_struct *vma = find_vma(mm, at);
+
+	return vma && at >= vma->vm_start ? vma : NULL;
+}
+#define COMPAT_VMA_LOOKUP
+#endif

@in_linux_module_h depends on calls && !in_linux_mm_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_VMA_LOOKUP
+#include <linux/mm.h>
+#include <linux/types.h>
+static inline struct vm_area_struct *compat_vma_lookup(struct mm_struct *mm, unsigned long at)
+{
+	struct vm_area_struct *vma = find_vma(mm, at);
+
+	return vma && at >= vma->vm_start ? vma : NULL;
+}
+#define COMPAT_VMA_LOOKUP
+#endif

@depends on in_linux_mm_h || in_linux_module_h@
@@
- vma_lookup
+ compat_vma_lookup
  (...)
