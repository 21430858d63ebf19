// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_platform_remove_void
// compat: after platform_remove_new__no_present
// compat: touches platform_driver
// upstream: 0edb555a65d1 ("platform: Make platform_driver::remove() return void"), v6.11
//
// The function stays as it is, whoever else calls it: the driver gets one of its own, which fits whether the
// kernel's arm of an #if round the function is this one or not. It may itself stand under an #if: so it may be
// unused.

@new@
identifier callback, pdev;
@@
  void callback(struct platform_device *pdev) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static int __maybe_unused wrapper(struct platform_device *pdev)
+{
+	callback(pdev);
+	return 0;
+}
+
  struct platform_driver driver = {
  .remove =
- callback
+ wrapper
  , };
