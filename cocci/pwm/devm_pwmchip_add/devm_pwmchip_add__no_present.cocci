// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_pwmchip_add
// compat: touches devm_pwmchip_add
// upstream: unknown (include/linux/pwm.h), v5.16

@own_function@
type T;
@@
  T devm_pwmchip_add(...) { ... }

@own_macro@
@@
  #define devm_pwmchip_add(...) ...

@own_name@
@@
  #define devm_pwmchip_add ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_pwmchip_add};
@@
  f(...)

@in_linux_pwm_h depends on calls@
@@
  #include <linux/pwm.h>
+#ifndef COMPAT_DEVM_PWMCHIP_ADD
+#include <linux/device.h>
+static inline void compat_pwmchip_remove(void *chip)
+{
+	pwmchip_remove(chip);
+}
+static inline int compat_devm_pwmchip_add(struct device *dev, struct pwm_chip *chip)
+{
+	int ret = pwmchip_add(chip);
+
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_pwmchip_remove, chip);
+}
+#define COMPAT_DEVM_PWMCHIP_ADD
+#endif

@in_linux_module_h depends on calls && !in_linux_pwm_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_PWMCHIP_ADD
+#include <linux/pwm.h>
+#include <linux/device.h>
+static inline void compat_pwmchip_remove(void *chip)
+{
+	pwmchip_remove(chip);
+}
+static inline int compat_devm_pwmchip_add(struct device *dev, struct pwm_chip *chip)
+{
+	int ret = pwmchip_add(chip);
+
+	if (ret)
+		return ret;
+	return devm_add_action_or_reset(dev, compat_pwmchip_remove, chip);
+}
+#define COMPAT_DEVM_PWMCHIP_ADD
+#endif

@depends on in_linux_pwm_h || in_linux_module_h@
@@
- devm_pwmchip_add
+ compat_devm_pwmchip_add
  (...)
