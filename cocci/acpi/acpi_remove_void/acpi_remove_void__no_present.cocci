// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_acpi_remove_void && have_acpi_driver
// compat: touches acpi_driver
// upstream: 6c0eb5ba3500 ("ACPI: make remove callback of ACPI driver void"), v6.2
//
// The function stays as it is, whoever else calls it.

@new@
identifier callback, adev;
@@
  void callback(struct acpi_device *adev) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static int __maybe_unused wrapper(struct acpi_device *adev)
+{
+	callback(adev);
+	return 0;
+}
+
  struct acpi_driver driver = {
  .ops = {
  .remove =
- callback
+ wrapper
  , },
  };

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static int __maybe_unused wrapper(struct acpi_device *adev)
+{
+	callback(adev);
+	return 0;
+}
+
  struct acpi_driver driver = {
  .ops.remove =
- callback
+ wrapper
  ,
  };
