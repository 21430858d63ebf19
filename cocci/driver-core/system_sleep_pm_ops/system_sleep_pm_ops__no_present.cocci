// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_system_sleep_pm_ops
// compat: touches SYSTEM_SLEEP_PM_OPS LATE_SYSTEM_SLEEP_PM_OPS NOIRQ_SYSTEM_SLEEP_PM_OPS RUNTIME_PM_OPS DEFINE_RUNTIME_DEV_PM_OPS
// upstream: unknown (include/linux/pm.h), v5.17
//
// The old macros define the same; without CONFIG_PM or CONFIG_PM_SLEEP the functions may be unused, which is a warning.

@own_function@
identifier f = {SYSTEM_SLEEP_PM_OPS, LATE_SYSTEM_SLEEP_PM_OPS, NOIRQ_SYSTEM_SLEEP_PM_OPS, RUNTIME_PM_OPS, DEFINE_RUNTIME_DEV_PM_OPS};
type T;
@@
  T f(...) { ... }

@own_macro@
identifier f = {SYSTEM_SLEEP_PM_OPS, LATE_SYSTEM_SLEEP_PM_OPS, NOIRQ_SYSTEM_SLEEP_PM_OPS, RUNTIME_PM_OPS, DEFINE_RUNTIME_DEV_PM_OPS};
@@
  #define f(...) ...

@own_name@
identifier f = {SYSTEM_SLEEP_PM_OPS, LATE_SYSTEM_SLEEP_PM_OPS, NOIRQ_SYSTEM_SLEEP_PM_OPS, RUNTIME_PM_OPS, DEFINE_RUNTIME_DEV_PM_OPS};
@@
  #define f ...

@in_linux_pm_h depends on !own_function && !own_macro && !own_name@
@@
  #include <linux/pm.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@in_linux_pm_runtime_h depends on !own_function && !own_macro && !own_name && !in_linux_pm_h@
@@
  #include <linux/pm_runtime.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#include <linux/pm.h>
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@in_linux_device_h depends on !own_function && !own_macro && !own_name && !in_linux_pm_h && !in_linux_pm_runtime_h@
@@
  #include <linux/device.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#include <linux/pm.h>
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@in_linux_platform_device_h depends on !own_function && !own_macro && !own_name && !in_linux_pm_h && !in_linux_pm_runtime_h && !in_linux_device_h@
@@
  #include <linux/platform_device.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#include <linux/pm.h>
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@in_linux_i2c_h depends on !own_function && !own_macro && !own_name && !in_linux_pm_h && !in_linux_pm_runtime_h && !in_linux_device_h && !in_linux_platform_device_h@
@@
  #include <linux/i2c.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#include <linux/pm.h>
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@in_linux_spi_spi_h depends on !own_function && !own_macro && !own_name && !in_linux_pm_h && !in_linux_pm_runtime_h && !in_linux_device_h && !in_linux_platform_device_h && !in_linux_i2c_h@
@@
  #include <linux/spi/spi.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#include <linux/pm.h>
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@in_linux_pci_h depends on !own_function && !own_macro && !own_name && !in_linux_pm_h && !in_linux_pm_runtime_h && !in_linux_device_h && !in_linux_platform_device_h && !in_linux_i2c_h && !in_linux_spi_spi_h@
@@
  #include <linux/pci.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#include <linux/pm.h>
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@in_linux_module_h depends on !own_function && !own_macro && !own_name && !in_linux_pm_h && !in_linux_pm_runtime_h && !in_linux_device_h && !in_linux_platform_device_h && !in_linux_i2c_h && !in_linux_spi_spi_h && !in_linux_pci_h@
@@
  #include <linux/module.h>
+#ifndef SYSTEM_SLEEP_PM_OPS
+#include <linux/pm.h>
+#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
+#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
+#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
+#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
+#endif

@depends on !own_function && !own_macro && !own_name@
declarer name DEFINE_RUNTIME_DEV_PM_OPS;
identifier N;
expression S, R, I;
@@
- DEFINE_RUNTIME_DEV_PM_OPS(N, S, R, I);
+ const struct dev_pm_ops N = {
+ 	.suspend = pm_runtime_force_suspend,
+ 	.resume = pm_runtime_force_resume,
+ 	.freeze = pm_runtime_force_suspend,
+ 	.thaw = pm_runtime_force_resume,
+ 	.poweroff = pm_runtime_force_suspend,
+ 	.restore = pm_runtime_force_resume,
+ 	.runtime_suspend = S,
+ 	.runtime_resume = R,
+ 	.runtime_idle = I,
+ };
