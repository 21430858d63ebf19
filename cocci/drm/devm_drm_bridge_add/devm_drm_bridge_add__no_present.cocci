// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_drm_bridge_add
// compat: touches devm_drm_bridge_add
// upstream: unknown (include/drm/drm_bridge.h), v6.1

@own_function@
type T;
@@
  T devm_drm_bridge_add(...) { ... }

@own_macro@
@@
  #define devm_drm_bridge_add(...) ...

@own_name@
@@
  #define devm_drm_bridge_add ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_drm_bridge_add};
@@
  f(...)

@in_drm_drm_bridge_h depends on calls@
@@
  #include <drm/drm_bridge.h>
+#ifndef COMPAT_DEVM_DRM_BRIDGE_ADD
+#include <linux/device.h>
+static inline void compat_drm_bridge_remove(void *bridge)
+{
+	drm_bridge_remove(bridge);
+}
+static inline int compat_devm_drm_bridge_add(struct device *dev, struct drm_bridge *bridge)
+{
+	drm_bridge_add(bridge);
+	return devm_add_action_or_reset(dev, compat_drm_bridge_remove, bridge);
+}
+#define COMPAT_DEVM_DRM_BRIDGE_ADD
+#endif

@in_linux_module_h depends on calls && !in_drm_drm_bridge_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_DRM_BRIDGE_ADD
+#include <drm/drm_bridge.h>
+#include <linux/device.h>
+static inline void compat_drm_bridge_remove(void *bridge)
+{
+	drm_bridge_remove(bridge);
+}
+static inline int compat_devm_drm_bridge_add(struct device *dev, struct drm_bridge *bridge)
+{
+	drm_bridge_add(bridge);
+	return devm_add_action_or_reset(dev, compat_drm_bridge_remove, bridge);
+}
+#define COMPAT_DEVM_DRM_BRIDGE_ADD
+#endif

@depends on in_drm_drm_bridge_h || in_linux_module_h@
@@
- devm_drm_bridge_add
+ compat_devm_drm_bridge_add
  (...)
