// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_property_match_property_string
// compat: touches device_property_match_property_string fwnode_property_match_property_string
// upstream: unknown (include/linux/property.h), v6.9

@own_function@
identifier f = {device_property_match_property_string, fwnode_property_match_property_string};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {device_property_match_property_string, fwnode_property_match_property_string};
@@
  #define f(...) ...

@own_name@
identifier f = {device_property_match_property_string, fwnode_property_match_property_string};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {device_property_match_property_string, fwnode_property_match_property_string};
@@
  f(...)

@in_linux_property_h depends on calls@
@@
  #include <linux/property.h>
+#ifndef COMPAT_PROPERTY_MATCH_PROPERTY_STRING
+#include <linux/string.h>
+static inline int compat_fwnode_property_match_property_string(const struct fwnode_handle *fwnode, const char *name, const void *array, size_t n)
+{
+	const char *string;
+	int ret = fwnode_property_read_string(fwnode, name, &string);
+
+	if (ret)
+		return ret;
+	ret = match_string(array, n, string);
+	return ret < 0 ? -ENODATA : ret;
+}
+static inline int compat_device_property_match_property_string(struct device *dev, const char *name, const void *array, size_t n)
+{
+	return compat_fwnode_property_match_property_string(dev_fwnode(dev), name, array, n);
+}
+#define COMPAT_PROPERTY_MATCH_PROPERTY_STRING
+#endif

@in_linux_module_h depends on calls && !in_linux_property_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_PROPERTY_MATCH_PROPERTY_STRING
+#include <linux/property.h>
+#include <linux/string.h>
+static inline int compat_fwnode_property_match_property_string(const struct fwnode_handle *fwnode, const char *name, const void *array, size_t n)
+{
+	const char *string;
+	int ret = fwnode_property_read_string(fwnode, name, &string);
+
+	if (ret)
+		return ret;
+	ret = match_string(array, n, string);
+	return ret < 0 ? -ENODATA : ret;
+}
+static inline int compat_device_property_match_property_string(struct device *dev, const char *name, const void *array, size_t n)
+{
+	return compat_fwnode_property_match_property_string(dev_fwnode(dev), name, array, n);
+}
+#define COMPAT_PROPERTY_MATCH_PROPERTY_STRING
+#endif

@depends on in_linux_property_h || in_linux_module_h@
@@
- device_property_match_property_string
+ compat_device_property_match_property_string
  (...)

@depends on in_linux_property_h || in_linux_module_h@
@@
- fwnode_property_match_property_string
+ compat_fwnode_property_match_property_string
  (...)
