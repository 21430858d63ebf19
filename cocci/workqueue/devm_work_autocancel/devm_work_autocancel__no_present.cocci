// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_work_autocancel
// compat: touches devm_work_autocancel devm_delayed_work_autocancel linux/devm-helpers.h
// upstream: unknown (include/linux/devm-helpers.h), v5.14

@own_function@
identifier f = {devm_work_autocancel, devm_delayed_work_autocancel};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {devm_work_autocancel, devm_delayed_work_autocancel};
@@
  #define f(...) ...

@own_name@
identifier f = {devm_work_autocancel, devm_delayed_work_autocancel};
@@
  #define f ...

@helpers depends on !own_function && !own_macro && !own_name@
@@
- #include <linux/devm-helpers.h>
+#include <linux/workqueue.h>
+#ifndef COMPAT_DEVM_HELPERS
+#include <linux/device.h>
+static inline void compat_work_drop(void *work)
+{
+	cancel_work_sync(work);
+}
+static inline void compat_delayed_work_drop(void *work)
+{
+	cancel_delayed_work_sync(work);
+}
+static inline int compat_devm_work_autocancel(struct device *dev, struct work_struct *work, work_func_t worker)
+{
+	INIT_WORK(work, worker);
+	return devm_add_action(dev, compat_work_drop, work);
+}
+static inline int compat_devm_delayed_work_autocancel(struct device *dev, struct delayed_work *work, work_func_t worker)
+{
+	INIT_DELAYED_WORK(work, worker);
+	return devm_add_action(dev, compat_delayed_work_drop, work);
+}
+#define COMPAT_DEVM_HELPERS
+#endif

@depends on helpers@
@@
- devm_work_autocancel
+ compat_devm_work_autocancel
  (...)

@depends on helpers@
@@
- devm_delayed_work_autocancel
+ compat_devm_delayed_work_autocancel
  (...)
