// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_wmi_remove_void
// compat: touches wmi_driver
// upstream: 2b329f5694ae ("platform/x86: wmi: Make remove callback return void"), v5.13
//
// The function stays as it is, whoever else calls it. It may itself stand under an #if: so it may be unused.

@new@
identifier callback, it;
@@
  void callback(struct wmi_device *it) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static int __maybe_unused wrapper(struct wmi_device *wdev)
+{
+	callback(wdev);
+	return 0;
+}
+
  struct wmi_driver driver = {
  .remove =
- callback
+ wrapper
  , };
