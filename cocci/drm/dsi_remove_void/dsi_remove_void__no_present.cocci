// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_dsi_remove_void
// compat: touches mipi_dsi_driver
// upstream: 79abca2b3900 ("drm/mipi-dsi: Make remove callback return void"), v6.1
//
// The function stays as it is, whoever else calls it. It may itself stand under an #if: so it may be unused.

@new@
identifier callback, it;
@@
  void callback(struct mipi_dsi_device *it) { ... }

@@
identifier new.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static int __maybe_unused wrapper(struct mipi_dsi_device *dsi)
+{
+	callback(dsi);
+	return 0;
+}
+
  struct mipi_dsi_driver driver = {
  .remove =
- callback
+ wrapper
  , };
