// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_reset_deasserted
// compat: touches devm_reset_control_get_exclusive_deasserted devm_reset_control_get_optional_exclusive_deasserted devm_reset_control_get_shared_deasserted devm_reset_control_get_optional_shared_deasserted
// upstream: unknown (include/linux/reset.h), v6.13
//
// What was got stays with the device when it cannot be deasserted; the kernel's own function puts it back at once.

@own_function@
identifier f = {devm_reset_control_get_exclusive_deasserted, devm_reset_control_get_optional_exclusive_deasserted, devm_reset_control_get_shared_deasserted, devm_reset_control_get_optional_shared_deasserted};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {devm_reset_control_get_exclusive_deasserted, devm_reset_control_get_optional_exclusive_deasserted, devm_reset_control_get_shared_deasserted, devm_reset_control_get_optional_shared_deasserted};
@@
  #define f(...) ...

@own_name@
identifier f = {devm_reset_control_get_exclusive_deasserted, devm_reset_control_get_optional_exclusive_deasserted, devm_reset_control_get_shared_deasserted, devm_reset_control_get_optional_shared_deasserted};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_reset_control_get_exclusive_deasserted, devm_reset_control_get_optional_exclusive_deasserted, devm_reset_control_get_shared_deasserted, devm_reset_control_get_optional_shared_deasserted};
@@
  f(...)

@in_linux_reset_h depends on calls@
@@
  #include <linux/reset.h>
+#ifndef COMPAT_DEVM_RESET_DEASSERTED
+#include <linux/device.h>
+#include <linux/err.h>
+static inline void compat_reset_assert(void *reset)
+{
+	reset_control_assert(reset);
+}
+static inline struct reset_control *compat_devm_deasserted(struct device *dev, struct reset_control *reset)
+{
+	int ret;
+
+	if (IS_ERR_OR_NULL(reset))
+		return reset;
+	ret = reset_control_deassert(reset);
+	if (!ret)
+		ret = devm_add_action_or_reset(dev, compat_reset_assert, reset);
+	return ret ? ERR_PTR(ret) : reset;
+}
+static inline struct reset_control *compat_devm_reset_control_get_exclusive_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_exclusive(dev, id));
+}
+static inline struct reset_control *compat_devm_reset_control_get_optional_exclusive_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_optional_exclusive(dev, id));
+}
+static inline struct reset_control *compat_devm_reset_control_get_shared_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_shared(dev, id));
+}
+static inline struct reset_control *compat_devm_reset_control_get_optional_shared_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_optional_shared(dev, id));
+}
+#define COMPAT_DEVM_RESET_DEASSERTED
+#endif

@in_linux_module_h depends on calls && !in_linux_reset_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_RESET_DEASSERTED
+#include <linux/reset.h>
+#include <linux/device.h>
+#include <linux/err.h>
+static inline void compat_reset_assert(void *reset)
+{
+	reset_control_assert(reset);
+}
+static inline struct reset_control *compat_devm_deasserted(struct device *dev, struct reset_control *reset)
+{
+	int ret;
+
+	if (IS_ERR_OR_NULL(reset))
+		return reset;
+	ret = reset_control_deassert(reset);
+	if (!ret)
+		ret = devm_add_action_or_reset(dev, compat_reset_assert, reset);
+	return ret ? ERR_PTR(ret) : reset;
+}
+static inline struct reset_control *compat_devm_reset_control_get_exclusive_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_exclusive(dev, id));
+}
+static inline struct reset_control *compat_devm_reset_control_get_optional_exclusive_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_optional_exclusive(dev, id));
+}
+static inline struct reset_control *compat_devm_reset_control_get_shared_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_shared(dev, id));
+}
+static inline struct reset_control *compat_devm_reset_control_get_optional_shared_deasserted(struct device *dev, const char *id)
+{
+	return compat_devm_deasserted(dev, devm_reset_control_get_optional_shared(dev, id));
+}
+#define COMPAT_DEVM_RESET_DEASSERTED
+#endif

@depends on in_linux_reset_h || in_linux_module_h@
@@
- devm_reset_control_get_exclusive_deasserted
+ compat_devm_reset_control_get_exclusive_deasserted
  (...)

@depends on in_linux_reset_h || in_linux_module_h@
@@
- devm_reset_control_get_optional_exclusive_deasserted
+ compat_devm_reset_control_get_optional_exclusive_deasserted
  (...)

@depends on in_linux_reset_h || in_linux_module_h@
@@
- devm_reset_control_get_shared_deasserted
+ compat_devm_reset_control_get_shared_deasserted
  (...)

@depends on in_linux_reset_h || in_linux_module_h@
@@
- devm_reset_control_get_optional_shared_deasserted
+ compat_devm_reset_control_get_optional_shared_deasserted
  (...)
