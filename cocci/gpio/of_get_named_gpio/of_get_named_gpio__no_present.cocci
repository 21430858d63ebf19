// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_of_get_named_gpio
// compat: touches of_get_named_gpio of_get_gpio
// upstream: unknown (include/linux/of_gpio.h), v7.3
//
// The number is that of the line that the property names, by its first cell, of a controller whose lines have two. Others are
// refused when the driver asks for them.

@own_function@
type T;
identifier f = {of_get_named_gpio, of_get_gpio};
@@
  T f(...) { ... }

@own_macro@
identifier f = {of_get_named_gpio, of_get_gpio};
@@
  #define f(...) ...

@own_name@
identifier f = {of_get_named_gpio, of_get_gpio};
@@
  #define f ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {of_get_named_gpio, of_get_gpio};
@@
  f(...)

@behind_linux_module_h depends on calls@
@@
  #include <linux/module.h>
+#ifndef COMPAT_OF_GET_NAMED_GPIO
+#include <linux/of.h>
+#include <linux/gpio/consumer.h>
+#include <linux/gpio/driver.h>
+static inline int compat_named_gpio(struct device_node *np, const char *list, int index)
+{
+	struct of_phandle_args args;
+	struct gpio_device *gdev;
+	struct gpio_desc *desc;
+	int ret = of_parse_phandle_with_args_map(np, list, "gpio", index, &args);
+
+	if (ret)
+		return ret;
+	gdev = gpio_device_find_by_fwnode(of_fwnode_handle(args.np));
+	of_node_put(args.np);
+	if (!gdev)
+		return -EPROBE_DEFER;
+	desc = args.args_count == 2 ? gpio_device_get_desc(gdev, args.args[0]) : ERR_PTR(-EOPNOTSUPP);
+	ret = IS_ERR(desc) ? PTR_ERR(desc) : desc_to_gpio(desc);
+	gpio_device_put(gdev);
+	return ret;
+}
+#define COMPAT_OF_GET_NAMED_GPIO
+#endif

@behind_linux_kernel_h depends on calls && !behind_linux_module_h@
@@
  #include <linux/kernel.h>
+#ifndef COMPAT_OF_GET_NAMED_GPIO
+#include <linux/of.h>
+#include <linux/gpio/consumer.h>
+#include <linux/gpio/driver.h>
+static inline int compat_named_gpio(struct device_node *np, const char *list, int index)
+{
+	struct of_phandle_args args;
+	struct gpio_device *gdev;
+	struct gpio_desc *desc;
+	int ret = of_parse_phandle_with_args_map(np, list, "gpio", index, &args);
+
+	if (ret)
+		return ret;
+	gdev = gpio_device_find_by_fwnode(of_fwnode_handle(args.np));
+	of_node_put(args.np);
+	if (!gdev)
+		return -EPROBE_DEFER;
+	desc = args.args_count == 2 ? gpio_device_get_desc(gdev, args.args[0]) : ERR_PTR(-EOPNOTSUPP);
+	ret = IS_ERR(desc) ? PTR_ERR(desc) : desc_to_gpio(desc);
+	gpio_device_put(gdev);
+	return ret;
+}
+#define COMPAT_OF_GET_NAMED_GPIO
+#endif

@behind_linux_gpio_h depends on calls && !behind_linux_module_h && !behind_linux_kernel_h@
@@
  #include <linux/gpio.h>
+#ifndef COMPAT_OF_GET_NAMED_GPIO
+#include <linux/of.h>
+#include <linux/gpio/consumer.h>
+#include <linux/gpio/driver.h>
+static inline int compat_named_gpio(struct device_node *np, const char *list, int index)
+{
+	struct of_phandle_args args;
+	struct gpio_device *gdev;
+	struct gpio_desc *desc;
+	int ret = of_parse_phandle_with_args_map(np, list, "gpio", index, &args);
+
+	if (ret)
+		return ret;
+	gdev = gpio_device_find_by_fwnode(of_fwnode_handle(args.np));
+	of_node_put(args.np);
+	if (!gdev)
+		return -EPROBE_DEFER;
+	desc = args.args_count == 2 ? gpio_device_get_desc(gdev, args.args[0]) : ERR_PTR(-EOPNOTSUPP);
+	ret = IS_ERR(desc) ? PTR_ERR(desc) : desc_to_gpio(desc);
+	gpio_device_put(gdev);
+	return ret;
+}
+#define COMPAT_OF_GET_NAMED_GPIO
+#endif

@behind_linux_of_gpio_h depends on calls && !behind_linux_module_h && !behind_linux_kernel_h && !behind_linux_gpio_h@
@@
  #include <linux/of_gpio.h>
+#ifndef COMPAT_OF_GET_NAMED_GPIO
+#include <linux/of.h>
+#include <linux/gpio/consumer.h>
+#include <linux/gpio/driver.h>
+static inline int compat_named_gpio(struct device_node *np, const char *list, int index)
+{
+	struct of_phandle_args args;
+	struct gpio_device *gdev;
+	struct gpio_desc *desc;
+	int ret = of_parse_phandle_with_args_map(np, list, "gpio", index, &args);
+
+	if (ret)
+		return ret;
+	gdev = gpio_device_find_by_fwnode(of_fwnode_handle(args.np));
+	of_node_put(args.np);
+	if (!gdev)
+		return -EPROBE_DEFER;
+	desc = args.args_count == 2 ? gpio_device_get_desc(gdev, args.args[0]) : ERR_PTR(-EOPNOTSUPP);
+	ret = IS_ERR(desc) ? PTR_ERR(desc) : desc_to_gpio(desc);
+	gpio_device_put(gdev);
+	return ret;
+}
+#define COMPAT_OF_GET_NAMED_GPIO
+#endif

@depends on behind_linux_module_h || behind_linux_kernel_h || behind_linux_gpio_h || behind_linux_of_gpio_h@
expression np, list, index;
@@
(
- of_get_named_gpio(np, list, index)
+ compat_named_gpio(np, list, index)
|
- of_get_gpio(np, index)
+ compat_named_gpio(np, "gpios", index)
)
