// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_drm_bridge_alloc
// compat: touches devm_drm_bridge_alloc
// upstream: unknown (include/drm/drm_bridge.h), v6.16
//
// The memory lives as long as the device is bound, as that of older drivers.

@own_function@
type T;
@@
  T devm_drm_bridge_alloc(...) { ... }

@own_macro@
@@
  #define devm_drm_bridge_alloc(...) ...

@own_name@
@@
  #define devm_drm_bridge_alloc ...

@calls depends on !own_function && !own_macro && !own_name@
@@
  devm_drm_bridge_alloc(...)

@bridge depends on calls@
@@
  #include <drm/drm_bridge.h>
+#ifndef COMPAT_DRM_BRIDGE_ALLOC
+#include <linux/device.h>
+#include <linux/err.h>
+#include <linux/slab.h>
+static inline void *compat_drm_bridge_alloc(struct device *dev, size_t size, size_t offset, const struct drm_bridge_funcs *funcs)
+{
+	void *memory;
+	struct drm_bridge *bridge;
+
+	if (!funcs)
+		return ERR_PTR(-EINVAL);
+	memory = devm_kzalloc(dev, size, GFP_KERNEL);
+	if (!memory)
+		return ERR_PTR(-ENOMEM);
+	bridge = memory + offset;
+	bridge->funcs = funcs;
+	return memory;
+}
+#define COMPAT_DRM_BRIDGE_ALLOC
+#endif

@depends on bridge@
type T;
identifier M;
expression dev, F;
@@
- devm_drm_bridge_alloc(dev, T, M, F)
+ compat_drm_bridge_alloc(dev, sizeof(T), offsetof(T, M), F)
