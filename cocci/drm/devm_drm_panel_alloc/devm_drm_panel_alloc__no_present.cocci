// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_devm_drm_panel_alloc
// compat: touches devm_drm_panel_alloc
// upstream: unknown (include/drm/drm_panel.h), v6.15
//
// The memory lives as long as the device is bound, as that of older drivers.

@own_function@
type T;
@@
  T devm_drm_panel_alloc(...) { ... }

@own_macro@
@@
  #define devm_drm_panel_alloc(...) ...

@own_name@
@@
  #define devm_drm_panel_alloc ...

@calls depends on !own_function && !own_macro && !own_name@
@@
  devm_drm_panel_alloc(...)

@panel depends on calls@
@@
  #include <drm/drm_panel.h>
+#ifndef COMPAT_DRM_PANEL_ALLOC
+#include <linux/device.h>
+#include <linux/err.h>
+#include <linux/slab.h>
+static inline void *compat_drm_panel_alloc(struct device *dev, size_t size, size_t offset, const struct drm_panel_funcs *funcs, int type)
+{
+	void *memory;
+
+	if (!funcs)
+		return ERR_PTR(-EINVAL);
+	memory = devm_kzalloc(dev, size, GFP_KERNEL);
+	if (!memory)
+		return ERR_PTR(-ENOMEM);
+	drm_panel_init(memory + offset, dev, funcs, type);
+	return memory;
+}
+#define COMPAT_DRM_PANEL_ALLOC
+#endif

@depends on panel@
type T;
identifier M;
expression dev, F, C;
@@
- devm_drm_panel_alloc(dev, T, M, F, C)
+ compat_drm_panel_alloc(dev, sizeof(T), offsetof(T, M), F, C)
