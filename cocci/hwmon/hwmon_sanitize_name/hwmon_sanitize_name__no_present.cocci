// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_hwmon_sanitize_name
// compat: touches hwmon_sanitize_name devm_hwmon_sanitize_name
// upstream: unknown (include/linux/hwmon.h), v5.18

@own_function@
identifier f = {hwmon_sanitize_name, devm_hwmon_sanitize_name};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {hwmon_sanitize_name, devm_hwmon_sanitize_name};
@@
  #define f(...) ...

@own_name@
identifier f = {hwmon_sanitize_name, devm_hwmon_sanitize_name};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {hwmon_sanitize_name, devm_hwmon_sanitize_name};
@@
  f(...)

@in_linux_hwmon_h depends on calls@
@@
  #include <linux/hwmon.h>
+#ifndef COMPAT_HWMON_SANITIZE_NAME
+#include <linux/device.h>
+#include <linux/err.h>
+#include <linux/slab.h>
+#include <linux/string.h>
+static inline char *compat_hwmon_clean(char *name)
+{
+	char *at;
+
+	if (!name)
+		return ERR_PTR(-ENOMEM);
+	at = name;
+	while (*at) {
+		if (hwmon_is_bad_char(*at))
+			*at = '_';
+		at++;
+	}
+	return name;
+}
+static inline char *compat_hwmon_sanitize_name(const char *name)
+{
+	return name ? compat_hwmon_clean(kstrdup(name, GFP_KERNEL)) : ERR_PTR(-EINVAL);
+}
+static inline char *compat_devm_hwmon_sanitize_name(struct device *dev, const char *name)
+{
+	return name ? compat_hwmon_clean(devm_kstrdup(dev, name, GFP_KERNEL)) : ERR_PTR(-EINVAL);
+}
+#define COMPAT_HWMON_SANITIZE_NAME
+#endif

@in_linux_module_h depends on calls && !in_linux_hwmon_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_HWMON_SANITIZE_NAME
+#include <linux/hwmon.h>
+#include <linux/device.h>
+#include <linux/err.h>
+#include <linux/slab.h>
+#include <linux/string.h>
+static inline char *compat_hwmon_clean(char *name)
+{
+	char *at;
+
+	if (!name)
+		return ERR_PTR(-ENOMEM);
+	at = name;
+	while (*at) {
+		if (hwmon_is_bad_char(*at))
+			*at = '_';
+		at++;
+	}
+	return name;
+}
+static inline char *compat_hwmon_sanitize_name(const char *name)
+{
+	return name ? compat_hwmon_clean(kstrdup(name, GFP_KERNEL)) : ERR_PTR(-EINVAL);
+}
+static inline char *compat_devm_hwmon_sanitize_name(struct device *dev, const char *name)
+{
+	return name ? compat_hwmon_clean(devm_kstrdup(dev, name, GFP_KERNEL)) : ERR_PTR(-EINVAL);
+}
+#define COMPAT_HWMON_SANITIZE_NAME
+#endif

@depends on in_linux_hwmon_h || in_linux_module_h@
@@
- hwmon_sanitize_name
+ compat_hwmon_sanitize_name
  (...)

@depends on in_linux_hwmon_h || in_linux_module_h@
@@
- devm_hwmon_sanitize_name
+ compat_devm_hwmon_sanitize_name
  (...)
