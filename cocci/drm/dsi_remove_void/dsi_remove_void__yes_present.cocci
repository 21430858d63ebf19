// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dsi_remove_void
// compat: touches mipi_dsi_driver
// upstream: 79abca2b3900 ("drm/mipi-dsi: Make remove callback return void"), v6.1
//
// Nobody used what the function returned. The function stays as it is, whoever else calls it.

@old@
identifier callback, it;
@@
  int callback(struct mipi_dsi_device *it) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static void __maybe_unused wrapper(struct mipi_dsi_device *dsi)
+{
+	callback(dsi);
+}
+
  struct mipi_dsi_driver driver = {
  .remove =
- callback
+ wrapper
  , };
