// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_bus_remove_void
// compat: touches bus_type
// upstream: fc7a6209d571 ("bus: Make remove callback return void"), v5.15
//
// The core ignored what the function returned. The function stays as it is, whoever else calls it.

@old@
identifier callback, dev;
@@
  int callback(struct device *dev) { ... }

@@
identifier old.callback, driver;
fresh identifier wrapper = "compat_" ## driver ## "_remove";
@@
+static void __maybe_unused wrapper(struct device *dev)
+{
+	callback(dev);
+}
+
  struct bus_type driver = {
  .remove =
- callback
+ wrapper
  , };
