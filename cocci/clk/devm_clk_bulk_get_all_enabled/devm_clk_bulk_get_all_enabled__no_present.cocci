// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_clk_bulk_get_all_enabled
// compat: touches devm_clk_bulk_get_all_enabled
// upstream: unknown (include/linux/clk.h), v6.13

@own_function@
type T;
@@
  T devm_clk_bulk_get_all_enabled(...) { ... }

@own_macro@
@@
  #define devm_clk_bulk_get_all_enabled(...) ...

@own_name@
@@
  #define devm_clk_bulk_get_all_enabled ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_clk_bulk_get_all_enabled};
@@
  f(...)

@in_linux_clk_h depends on calls@
@@
  #include <linux/clk.h>
+#ifndef COMPAT_DEVM_CLK_BULK_GET_ALL_ENABLED
+#include <linux/device.h>
+#include <linux/slab.h>
+struct compat_clks {
+	int nr;
+	struct clk_bulk_data *of;
+};
+static inline void compat_clks_off(void *at)
+{
+	struct compat_clks *all = at;
+
+	clk_bulk_disable_unprepare(all->nr, all->of);
+}
+static inline int compat_devm_clk_bulk_get_all_enabled(struct device *dev, struct clk_bulk_data **clks)
+{
+	struct compat_clks *all;
+	int ret;
+
+	all = devm_kzalloc(dev, sizeof(*all), GFP_KERNEL);
+	if (!all)
+		return -ENOMEM;
+	all->nr = devm_clk_bulk_get_all(dev, clks);
+	if (all->nr <= 0)
+		return all->nr;
+	all->of = *clks;
+	ret = clk_bulk_prepare_enable(all->nr, all->of);
+	if (!ret)
+		ret = devm_add_action_or_reset(dev, compat_clks_off, all);
+	return ret ? ret : all->nr;
+}
+#define COMPAT_DEVM_CLK_BULK_GET_ALL_ENABLED
+#endif

@in_linux_module_h depends on calls && !in_linux_clk_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_CLK_BULK_GET_ALL_ENABLED
+#include <linux/clk.h>
+#include <linux/device.h>
+#include <linux/slab.h>
+struct compat_clks {
+	int nr;
+	struct clk_bulk_data *of;
+};
+static inline void compat_clks_off(void *at)
+{
+	struct compat_clks *all = at;
+
+	clk_bulk_disable_unprepare(all->nr, all->of);
+}
+static inline int compat_devm_clk_bulk_get_all_enabled(struct device *dev, struct clk_bulk_data **clks)
+{
+	struct compat_clks *all;
+	int ret;
+
+	all = devm_kzalloc(dev, sizeof(*all), GFP_KERNEL);
+	if (!all)
+		return -ENOMEM;
+	all->nr = devm_clk_bulk_get_all(dev, clks);
+	if (all->nr <= 0)
+		return all->nr;
+	all->of = *clks;
+	ret = clk_bulk_prepare_enable(all->nr, all->of);
+	if (!ret)
+		ret = devm_add_action_or_reset(dev, compat_clks_off, all);
+	return ret ? ret : all->nr;
+}
+#define COMPAT_DEVM_CLK_BULK_GET_ALL_ENABLED
+#endif

@depends on in_linux_clk_h || in_linux_module_h@
@@
- devm_clk_bulk_get_all_enabled
+ compat_devm_clk_bulk_get_all_enabled
  (...)
