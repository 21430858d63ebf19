// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_acpi_driver
// compat: touches acpi_driver
// compat: allow removed nothing reads the class of a driver
// upstream: unknown (include/acpi/acpi_bus.h), v7.3
//
// The structure and what registers it come back, as a platform driver of the device's platform device. What the driver
// binds to the device with devm_ functions is released with it, as before. What this can't do is refused when the driver is registered.


@@
typedef u32, acpi_handle;
@@
  #include <linux/acpi.h>
+#ifndef ACPI_DRIVER_ALL_NOTIFY_EVENTS
+#include <linux/platform_device.h>
+#include <linux/pm.h>
+#define ACPI_DRIVER_ALL_NOTIFY_EVENTS 0x1
+extern int compat_acpi_op_add(struct acpi_device *adev);
+extern void compat_acpi_op_remove(struct acpi_device *adev);
+extern void compat_acpi_op_notify(struct acpi_device *adev, u32 event);
+struct acpi_device_ops {
+	typeof(&compat_acpi_op_add) add;
+	typeof(&compat_acpi_op_remove) remove;
+	typeof(&compat_acpi_op_notify) notify;
+};
+struct acpi_driver {
+	char name[80];
+	const struct acpi_device_id *ids;
+	unsigned int flags;
+	struct acpi_device_ops ops;
+	struct device_driver drv;
+	struct platform_driver compat;
+};
+static inline struct acpi_driver *compat_acpi_driver(struct device *dev)
+{
+	return container_of(to_platform_driver(dev->driver), struct acpi_driver, compat);
+}
+static inline u32 compat_acpi_events(struct acpi_driver *driver)
+{
+	return driver->flags & ACPI_DRIVER_ALL_NOTIFY_EVENTS ? ACPI_ALL_NOTIFY : ACPI_DEVICE_NOTIFY;
+}
+static inline void compat_acpi_notify(acpi_handle handle, u32 event, void *data)
+{
+	struct platform_device *pdev = data;
+
+	compat_acpi_driver(&pdev->dev)->ops.notify(ACPI_COMPANION(&pdev->dev), event);
+}
+static inline int compat_acpi_probe(struct platform_device *pdev)
+{
+	struct acpi_driver *driver = compat_acpi_driver(&pdev->dev);
+	struct acpi_device *adev = ACPI_COMPANION(&pdev->dev);
+	int ret;
+
+	if (!adev || !driver->ops.add)
+		return -ENODEV;
+	if (!devres_open_group(&adev->dev, driver, GFP_KERNEL))
+		return -ENOMEM;
+	ret = driver->ops.add(adev);
+	if (!ret && driver->ops.notify) {
+		ret = acpi_dev_install_notify_handler(adev, compat_acpi_events(driver), compat_acpi_notify, pdev);
+		if (ret && driver->ops.remove)
+			driver->ops.remove(adev);
+	}
+	if (ret) {
+		adev->driver_data = NULL;
+		devres_release_group(&adev->dev, driver);
+	}
+	return ret;
+}
+static inline void compat_acpi_remove(struct platform_device *pdev)
+{
+	struct acpi_driver *driver = compat_acpi_driver(&pdev->dev);
+	struct acpi_device *adev = ACPI_COMPANION(&pdev->dev);
+
+	if (driver->ops.notify)
+		acpi_dev_remove_notify_handler(adev, compat_acpi_events(driver), compat_acpi_notify);
+	if (driver->ops.remove)
+		driver->ops.remove(adev);
+	adev->driver_data = NULL;
+	devres_release_group(&adev->dev, driver);
+}
+static inline int compat_acpi_suspend(struct device *dev)
+{
+	const struct dev_pm_ops *pm = compat_acpi_driver(dev)->drv.pm;
+
+	return pm->suspend ? pm->suspend(&ACPI_COMPANION(dev)->dev) : 0;
+}
+static inline int compat_acpi_resume(struct device *dev)
+{
+	const struct dev_pm_ops *pm = compat_acpi_driver(dev)->drv.pm;
+
+	return pm->resume ? pm->resume(&ACPI_COMPANION(dev)->dev) : 0;
+}
+static inline int compat_acpi_freeze(struct device *dev)
+{
+	const struct dev_pm_ops *pm = compat_acpi_driver(dev)->drv.pm;
+
+	return pm->freeze ? pm->freeze(&ACPI_COMPANION(dev)->dev) : 0;
+}
+static inline int compat_acpi_thaw(struct device *dev)
+{
+	const struct dev_pm_ops *pm = compat_acpi_driver(dev)->drv.pm;
+
+	return pm->thaw ? pm->thaw(&ACPI_COMPANION(dev)->dev) : 0;
+}
+static inline int compat_acpi_poweroff(struct device *dev)
+{
+	const struct dev_pm_ops *pm = compat_acpi_driver(dev)->drv.pm;
+
+	return pm->poweroff ? pm->poweroff(&ACPI_COMPANION(dev)->dev) : 0;
+}
+static inline int compat_acpi_restore(struct device *dev)
+{
+	const struct dev_pm_ops *pm = compat_acpi_driver(dev)->drv.pm;
+
+	return pm->restore ? pm->restore(&ACPI_COMPANION(dev)->dev) : 0;
+}
+static const struct dev_pm_ops __maybe_unused compat_acpi_pm = {
+	.suspend = compat_acpi_suspend,
+	.resume = compat_acpi_resume,
+	.freeze = compat_acpi_freeze,
+	.thaw = compat_acpi_thaw,
+	.poweroff = compat_acpi_poweroff,
+	.restore = compat_acpi_restore,
+};
+static inline int acpi_bus_register_driver(struct acpi_driver *driver)
+{
+	const struct dev_pm_ops *pm = driver->drv.pm;
+
+	if (driver->drv.groups || driver->drv.dev_groups || driver->drv.shutdown)
+		return -EOPNOTSUPP;
+	if (pm && (pm->prepare || pm->suspend_late || pm->suspend_noirq))
+		return -EOPNOTSUPP;
+	if (pm && pm->runtime_suspend)
+		return -EOPNOTSUPP;
+	driver->compat.driver = driver->drv;
+	driver->compat.driver.name = driver->name;
+	driver->compat.driver.acpi_match_table = driver->ids;
+	driver->compat.driver.pm = pm ? &compat_acpi_pm : NULL;
+	driver->compat.probe = compat_acpi_probe;
+	driver->compat.remove = compat_acpi_remove;
+	return platform_driver_register(&driver->compat);
+}
+static inline void acpi_bus_unregister_driver(struct acpi_driver *driver)
+{
+	platform_driver_unregister(&driver->compat);
+}
+#define module_acpi_driver(driver) module_driver(driver, acpi_bus_register_driver, acpi_bus_unregister_driver)
+#endif

@@
identifier o;
identifier c =~ "^class$";
expression E;
@@
struct acpi_driver o = {
- .c = E,
};
