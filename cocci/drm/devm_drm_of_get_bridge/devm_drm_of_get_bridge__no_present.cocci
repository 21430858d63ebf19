// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_drm_of_get_bridge
// compat: touches devm_drm_of_get_bridge
// upstream: unknown (include/drm/drm_bridge.h), v5.16

@own_function@
type T;
@@
  T devm_drm_of_get_bridge(...) { ... }

@own_macro@
@@
  #define devm_drm_of_get_bridge(...) ...

@own_name@
@@
  #define devm_drm_of_get_bridge ...

@calls depends on !own_function && !own_macro && !own_name@
identifier f = {devm_drm_of_get_bridge};
@@
  f(...)

@in_drm_drm_bridge_h depends on calls@
@@
  #include <drm/drm_bridge.h>
+#ifndef COMPAT_DEVM_DRM_OF_GET_BRIDGE
+#include <linux/err.h>
+#include <drm/drm_of.h>
+static inline struct drm_bridge *compat_devm_drm_of_get_bridge(struct device *dev, struct device_node *node, int port, int endpoint)
+{
+	struct drm_bridge *bridge;
+	struct drm_panel *panel;
+	int ret = drm_of_find_panel_or_bridge(node, port, endpoint, &panel, &bridge);
+
+	if (ret)
+		return ERR_PTR(ret);
+	return panel ? devm_drm_panel_bridge_add(dev, panel) : bridge;
+}
+#define COMPAT_DEVM_DRM_OF_GET_BRIDGE
+#endif

@in_linux_module_h depends on calls && !in_drm_drm_bridge_h@
@@
  #include <linux/module.h>
+#ifndef COMPAT_DEVM_DRM_OF_GET_BRIDGE
+#include <drm/drm_bridge.h>
+#include <linux/err.h>
+#include <drm/drm_of.h>
+static inline struct drm_bridge *compat_devm_drm_of_get_bridge(struct device *dev, struct device_node *node, int port, int endpoint)
+{
+	struct drm_bridge *bridge;
+	struct drm_panel *panel;
+	int ret = drm_of_find_panel_or_bridge(node, port, endpoint, &panel, &bridge);
+
+	if (ret)
+		return ERR_PTR(ret);
+	return panel ? devm_drm_panel_bridge_add(dev, panel) : bridge;
+}
+#define COMPAT_DEVM_DRM_OF_GET_BRIDGE
+#endif

@depends on in_drm_drm_bridge_h || in_linux_module_h@
@@
- devm_drm_of_get_bridge
+ compat_devm_drm_of_get_bridge
  (...)
