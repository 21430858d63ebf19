// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_drm_fbdev_probe && !have_drm_fb_probe
// compat: touches fb_probe
// compat: allow removed the callback stands in the copy, above the function that prepares
// upstream: unknown (include/drm/drm_drv.h), v6.13
//
// The driver's object may stand in another file, and is often a constant. So the device, before its emulation of fbdev
// knows it, gets a copy that has the callback. It is static, since a device can outlive what is freed with it. What
// is written twice, by devices that start at once, is the same.

@funcs@
identifier ops, probe;
@@
  struct drm_fb_helper_funcs ops = {
  .fb_probe = probe,
  };

@prepares depends on funcs@
identifier fn, funcs.ops;
fresh identifier told = "compat_" ## ops ## "_probe";
identifier D;
expression H, B;
@@
  fn(...) {
  <+...
(
+ told(D);
  drm_fb_helper_prepare(D, H, &ops);
|
+ told(D);
  drm_fb_helper_prepare(D, H, B, &ops);
)
  ...+>
  }

@depends on prepares@
identifier prepares.fn, prepares.told, funcs.probe;
@@
+#include <drm/drm_device.h>
+#include <drm/drm_drv.h>
+static void __maybe_unused told(struct drm_device *dev)
+{
+	static const struct drm_driver *from;
+	static struct drm_driver copy;
+	struct drm_driver whole = *dev->driver;
+
+	if (dev->driver->fbdev_probe || (from && from != dev->driver))
+		return;
+	whole.fbdev_probe = probe;
+	copy = whole;
+	from = dev->driver;
+	dev->driver = &copy;
+}
+
  fn(...) { ... }

@depends on prepares@
identifier funcs.ops, funcs.probe;
@@
  struct drm_fb_helper_funcs ops = {
- .fb_probe = probe,
  };
