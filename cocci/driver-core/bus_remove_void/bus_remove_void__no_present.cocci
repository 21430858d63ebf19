// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_bus_remove_void
// compat: touches bus_type
// upstream: fc7a6209d571 ("bus: Make remove callback return void"), v5.15
//
// The function stays as it is, whoever else calls it.

@new@
identifier callback, dev;
@@
  void callback(struct device *dev) { ... }

@@
identifier new.callback, bus;
fresh identifier wrapper = "compat_" ## bus ## "_remove";
@@
+static int __maybe_unused wrapper(struct device *dev)
+{
+	callback(dev);
+	return 0;
+}
+
  struct bus_type bus = {
  .remove =
- callback
+ wrapper
  , };
