// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_regulator_read_voltage
// compat: touches devm_regulator_get_enable_read_voltage
// upstream: unknown (include/linux/regulator/consumer.h), v6.10

@own_function@
type T;
@@
  T devm_regulator_get_enable_read_voltage(...) { ... }

@own_macro@
@@
  #define devm_regulator_get_enable_read_voltage(...) ...

@own_name@
@@
  #define devm_regulator_get_enable_read_voltage ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_regulator_get_enable_read_voltage};
@@
  f(...)

@in_linux_regulator_consumer_h depends on calls@
@@
  #include <linux/regulator/consumer.h>
+#ifndef COMPAT_DEVM_REGULATOR_GET_ENABLE_READ_VOLTAGE
+#include <linux/device.h>
+#include <linux/err.h>
+static inline void compat_voltage_off(void *regulator)
+{
+	regulator_disable(regulator);
+}
+static inline int compat_devm_regulator_get_enable_read_voltage(struct device *dev, const char *id)
+{
+	struct regulator *regulator = devm_regulator_get_optional(dev, id);
+	int ret;
+
+	if (IS_ERR(regulator))
+		return PTR_ERR(regulator);
+	ret = regulator_enable(regulator);
+	if (ret) {
+		devm_regulator_put(regulator);
+		return ret;
+	}
+	ret = devm_add_action(dev, compat_voltage_off, regulator);
+	if (!ret) {
+		ret = regulator_get_voltage(regulator);
+		if (ret >= 0)
+			return ret;
+		devm_remove_action(dev, compat_voltage_off, regulator);
+	}
+	regulator_disable(regulator);
+	devm_regulator_put(regulator);
+	return ret;
+}
+#define COMPAT_DEVM_REGULATOR_GET_ENABLE_READ_VOLTAGE
+#endif

@in_linux_module_h depends on calls && !in_linux_regulator_consumer_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_REGULATOR_GET_ENABLE_READ_VOLTAGE
+#include <linux/regulator/consumer.h>
+#include <linux/device.h>
+#include <linux/err.h>
+static inline void compat_voltage_off(void *regulator)
+{
+	regulator_disable(regulator);
+}
+static inline int compat_devm_regulator_get_enable_read_voltage(struct device *dev, const char *id)
+{
+	struct regulator *regulator = devm_regulator_get_optional(dev, id);
+	int ret;
+
+	if (IS_ERR(regulator))
+		return PTR_ERR(regulator);
+	ret = regulator_enable(regulator);
+	if (ret) {
+		devm_regulator_put(regulator);
+		return ret;
+	}
+	ret = devm_add_action(dev, compat_voltage_off, regulator);
+	if (!ret) {
+		ret = regulator_get_voltage(regulator);
+		if (ret >= 0)
+			return ret;
+		devm_remove_action(dev, compat_voltage_off, regulator);
+	}
+	regulator_disable(regulator);
+	devm_regulator_put(regulator);
+	return ret;
+}
+#define COMPAT_DEVM_REGULATOR_GET_ENABLE_READ_VOLTAGE
+#endif

@depends on in_linux_regulator_consumer_h || in_linux_module_h@
@@
- devm_regulator_get_enable_read_voltage
+ compat_devm_regulator_get_enable_read_voltage
  (...)
