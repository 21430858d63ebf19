// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_wmi_remove_void
// compat: touches wmi_driver
// upstream: 2b329f5694ae ("platform/x86: wmi: Make remove callback return void"), v5.13
//
// Nobody used what the function returned. The function stays as it is, whoever else calls it.

@old@
identifier callback, it;
@@
  int callback(struct wmi_device *it) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static void __maybe_unused wrapper(struct wmi_device *wdev)
+{
+	callback(wdev);
+}
+
  struct wmi_driver driver = {
  .remove =
- callback
+ wrapper
  , };
