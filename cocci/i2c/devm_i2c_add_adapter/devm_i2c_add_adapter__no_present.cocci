// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_i2c_add_adapter
// compat: touches devm_i2c_add_adapter
// upstream: unknown (include/linux/i2c.h), v5.13

@own_function@
type T;
@@
  T devm_i2c_add_adapter(...) { ... }

@own_macro@
@@
  #define devm_i2c_add_adapter(...) ...

@own_name@
@@
  #define devm_i2c_add_adapter ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_i2c_add_adapter};
@@
  f(...)

@in_linux_i2c_h depends on calls@
@@
  #include <linux/i2c.h>
+#ifndef COMPAT_DEVM_I2C_ADD_ADAPTER
+#include <linux/device.h>
+static inline void compat_i2c_del_adapter(void *adapter)
+{
+	i2c_del_adapter(adapter);
+}
+static inline int compat_devm_i2c_add_adapter(struct device *dev, struct i2c_adapter *adapter)
+{
+	int ret = i2c_add_adapter(adapter);
+
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_i2c_del_adapter, adapter);
+}
+#define COMPAT_DEVM_I2C_ADD_ADAPTER
+#endif

@in_linux_module_h depends on calls && !in_linux_i2c_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_I2C_ADD_ADAPTER
+#include <linux/i2c.h>
+#include <linux/device.h>
+static inline void compat_i2c_del_adapter(void *adapter)
+{
+	i2c_del_adapter(adapter);
+}
+static inline int compat_devm_i2c_add_adapter(struct device *dev, struct i2c_adapter *adapter)
+{
+	int ret = i2c_add_adapter(adapter);
+
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_i2c_del_adapter, adapter);
+}
+#define COMPAT_DEVM_I2C_ADD_ADAPTER
+#endif

@depends on in_linux_i2c_h || in_linux_module_h@
@@
- devm_i2c_add_adapter
+ compat_devm_i2c_add_adapter
  (...)
