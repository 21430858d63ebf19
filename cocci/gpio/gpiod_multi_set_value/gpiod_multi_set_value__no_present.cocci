// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_gpiod_multi_set_value
// compat: touches gpiod_multi_set_value_cansleep
// upstream: unknown (include/linux/gpio/consumer.h), v6.15

@own_function@
type T;
@@
  T gpiod_multi_set_value_cansleep(...) { ... }

@own_macro@
@@
  #define gpiod_multi_set_value_cansleep(...) ...

@own_name@
@@
  #define gpiod_multi_set_value_cansleep ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {gpiod_multi_set_value_cansleep};
@@
  f(...)

@in_linux_gpio_consumer_h depends on calls@
@@
  #include <linux/gpio/consumer.h>
+#ifndef COMPAT_GPIOD_MULTI_SET_VALUE
+#include <linux/err.h>
+static inline int compat_gpiod_multi_set_value_cansleep(struct gpio_descs *gpios, unsigned long *values)
+{
+	if (IS_ERR_OR_NULL(gpios))
+		return PTR_ERR_OR_ZERO(gpios);
+	return gpiod_set_array_value_cansleep(gpios->ndescs, gpios->desc, gpios->info, values);
+}
+#define COMPAT_GPIOD_MULTI_SET_VALUE
+#endif

@in_linux_module_h depends on calls && !in_linux_gpio_consumer_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_GPIOD_MULTI_SET_VALUE
+#include <linux/gpio/consumer.h>
+#include <linux/err.h>
+static inline int compat_gpiod_multi_set_value_cansleep(struct gpio_descs *gpios, unsigned long *values)
+{
+	if (IS_ERR_OR_NULL(gpios))
+		return PTR_ERR_OR_ZERO(gpios);
+	return gpiod_set_array_value_cansleep(gpios->ndescs, gpios->desc, gpios->info, values);
+}
+#define COMPAT_GPIOD_MULTI_SET_VALUE
+#endif

@depends on in_linux_gpio_consumer_h || in_linux_module_h@
@@
- gpiod_multi_set_value_cansleep
+ compat_gpiod_multi_set_value_cansleep
  (...)
