// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_regulator_get_enable
// compat: touches devm_regulator_get_enable devm_regulator_get_enable_optional devm_regulator_bulk_get_enable
// upstream: unknown (include/linux/regulator/consumer.h), v6.0
//
// What was got stays with the device when it cannot be enabled; the kernel's own function puts it back at once.

@own_function@
identifier f = {devm_regulator_get_enable, devm_regulator_get_enable_optional, devm_regulator_bulk_get_enable};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {devm_regulator_get_enable, devm_regulator_get_enable_optional, devm_regulator_bulk_get_enable};
@@
  #define f(...) ...

@own_name@
identifier f = {devm_regulator_get_enable, devm_regulator_get_enable_optional, devm_regulator_bulk_get_enable};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_regulator_get_enable, devm_regulator_get_enable_optional, devm_regulator_bulk_get_enable};
@@
  f(...)

@in_linux_regulator_consumer_h depends on calls@
@@
  #include <linux/regulator/consumer.h>
+#ifndef COMPAT_DEVM_REGULATOR_GET_ENABLE
+#include <linux/device.h>
+#include <linux/err.h>
+#include <linux/overflow.h>
+#include <linux/slab.h>
+struct compat_regulators {
+	int nr;
+	struct regulator_bulk_data of[];
+};
+static inline void compat_regulator_off(void *regulator)
+{
+	regulator_disable(regulator);
+}
+static inline void compat_regulators_off(void *at)
+{
+	struct compat_regulators *all = at;
+
+	regulator_bulk_disable(all->nr, all->of);
+}
+static inline int compat_devm_regulator_on(struct device *dev, struct regulator *regulator)
+{
+	int ret;
+
+	if (IS_ERR(regulator))
+		return PTR_ERR(regulator);
+	ret = regulator_enable(regulator);
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_regulator_off, regulator);
+}
+static inline int compat_devm_regulator_get_enable(struct device *dev, const char *id)
+{
+	return compat_devm_regulator_on(dev, devm_regulator_get(dev, id));
+}
+static inline int compat_devm_regulator_get_enable_optional(struct device *dev, const char *id)
+{
+	return compat_devm_regulator_on(dev, devm_regulator_get_optional(dev, id));
+}
+static inline int compat_devm_regulator_bulk_get_enable(struct device *dev, int nr, const void *ids)
+{
+	const char **id = (const char **)ids;
+	struct compat_regulators *all;
+	int i = nr;
+	int ret;
+
+	all = devm_kzalloc(dev, struct_size(all, of, nr), GFP_KERNEL);
+	if (!all)
+		return -ENOMEM;
+	all->nr = nr;
+	while (i--)
+		all->of[i].supply = id[i];
+	ret = devm_regulator_bulk_get(dev, nr, all->of);
+	if (ret)
+		return ret;
+	ret = regulator_bulk_enable(nr, all->of);
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_regulators_off, all);
+}
+#define COMPAT_DEVM_REGULATOR_GET_ENABLE
+#endif

@in_linux_module_h depends on calls && !in_linux_regulator_consumer_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_REGULATOR_GET_ENABLE
+#include <linux/regulator/consumer.h>
+#include <linux/device.h>
+#include <linux/err.h>
+#include <linux/overflow.h>
+#include <linux/slab.h>
+struct compat_regulators {
+	int nr;
+	struct regulator_bulk_data of[];
+};
+static inline void compat_regulator_off(void *regulator)
+{
+	regulator_disable(regulator);
+}
+static inline void compat_regulators_off(void *at)
+{
+	struct compat_regulators *all = at;
+
+	regulator_bulk_disable(all->nr, all->of);
+}
+static inline int compat_devm_regulator_on(struct device *dev, struct regulator *regulator)
+{
+	int ret;
+
+	if (IS_ERR(regulator))
+		return PTR_ERR(regulator);
+	ret = regulator_enable(regulator);
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_regulator_off, regulator);
+}
+static inline int compat_devm_regulator_get_enable(struct device *dev, const char *id)
+{
+	return compat_devm_regulator_on(dev, devm_regulator_get(dev, id));
+}
+static inline int compat_devm_regulator_get_enable_optional(struct device *dev, const char *id)
+{
+	return compat_devm_regulator_on(dev, devm_regulator_get_optional(dev, id));
+}
+static inline int compat_devm_regulator_bulk_get_enable(struct device *dev, int nr, const void *ids)
+{
+	const char **id = (const char **)ids;
+	struct compat_regulators *all;
+	int i = nr;
+	int ret;
+
+	all = devm_kzalloc(dev, struct_size(all, of, nr), GFP_KERNEL);
+	if (!all)
+		return -ENOMEM;
+	all->nr = nr;
+	while (i--)
+		all->of[i].supply = id[i];
+	ret = devm_regulator_bulk_get(dev, nr, all->of);
+	if (ret)
+		return ret;
+	ret = regulator_bulk_enable(nr, all->of);
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_regulators_off, all);
+}
+#define COMPAT_DEVM_REGULATOR_GET_ENABLE
+#endif

@depends on in_linux_regulator_consumer_h || in_linux_module_h@
@@
- devm_regulator_get_enable
+ compat_devm_regulator_get_enable
  (...)

@depends on in_linux_regulator_consumer_h || in_linux_module_h@
@@
- devm_regulator_get_enable_optional
+ compat_devm_regulator_get_enable_optional
  (...)

@depends on in_linux_regulator_consumer_h || in_linux_module_h@
@@
- devm_regulator_bulk_get_enable
+ compat_devm_regulator_bulk_get_enable
  (...)
