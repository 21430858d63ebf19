// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_platform_remove_void
// compat: touches platform_driver
// upstream: 0edb555a65d1 ("platform: Make platform_driver::remove() return void"), v6.11
//
// The core only warned of what the function returned. The function stays as it is, whoever else calls it.

@old@
typedef int32_t, s32;
identifier callback, pdev;
@@
(
  int
|
  int32_t
|
  s32
)
  callback(struct platform_device *pdev) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static void __maybe_unused wrapper(struct platform_device *pdev)
+{
+	callback(pdev);
+}
+
  struct platform_driver driver = {
  .remove =
- callback
+ wrapper
  , };

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static void __exit wrapper(struct platform_device *pdev)
+{
+	callback(pdev);
+}
+
  struct platform_driver driver = {
  .remove =
- __exit_p(callback)
+ __exit_p(wrapper)
  , };
