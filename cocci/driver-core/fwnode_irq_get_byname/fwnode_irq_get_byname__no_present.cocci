// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_fwnode_irq_get_byname
// compat: touches fwnode_irq_get_byname
// upstream: unknown (include/linux/property.h), v5.18

@own_function@
type T;
@@
  T fwnode_irq_get_byname(...) { ... }

@own_macro@
@@
  #define fwnode_irq_get_byname(...) ...

@own_name@
@@
  #define fwnode_irq_get_byname ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {fwnode_irq_get_byname};
@@
  f(...)

@in_linux_property_h depends on calls@
@@
  #include <linux/property.h>
+#ifndef COMPAT_FWNODE_IRQ_GET_BYNAME
+#include <linux/errno.h>
+static inline int compat_fwnode_irq_get_byname(const struct fwnode_handle *fwnode, const char *name)
+{
+	int index;
+
+	if (!name)
+		return -EINVAL;
+	index = fwnode_property_match_string(fwnode, "interrupt-names", name);
+	return index < 0 ? index : fwnode_irq_get((struct fwnode_handle *)fwnode, index);
+}
+#define COMPAT_FWNODE_IRQ_GET_BYNAME
+#endif

@in_linux_module_h depends on calls && !in_linux_property_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_FWNODE_IRQ_GET_BYNAME
+#include <linux/property.h>
+#include <linux/errno.h>
+static inline int compat_fwnode_irq_get_byname(const struct fwnode_handle *fwnode, const char *name)
+{
+	int index;
+
+	if (!name)
+		return -EINVAL;
+	index = fwnode_property_match_string(fwnode, "interrupt-names", name);
+	return index < 0 ? index : fwnode_irq_get((struct fwnode_handle *)fwnode, index);
+}
+#define COMPAT_FWNODE_IRQ_GET_BYNAME
+#endif

@depends on in_linux_property_h || in_linux_module_h@
@@
- fwnode_irq_get_byname
+ compat_fwnode_irq_get_byname
  (...)
