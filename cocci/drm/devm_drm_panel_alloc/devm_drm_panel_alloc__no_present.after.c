#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <drm/drm_connector.h>
#include <drm/drm_panel.h>
#ifndef COMPAT_DRM_PANEL_ALLOC
#include <linux/device.h>
#include <linux/err.h>
#include <linux/slab.h>
static inline void *compat_drm_panel_alloc(struct device *dev, size_t size,
					   size_t offset,
					   const struct drm_panel_funcs *funcs,
					   int type)
{
	void *memory;

	if (!funcs)
		return ERR_PTR(-EINVAL);
	memory = devm_kzalloc(dev, size, GFP_KERNEL);
	if (!memory)
		return ERR_PTR(-ENOMEM);
	drm_panel_init(memory + offset, dev, funcs, type);
	return memory;
}
#define COMPAT_DRM_PANEL_ALLOC
#endif
 

struct slate {
	struct device *dev;
	struct drm_panel panel;
};

static const struct drm_panel_funcs slate_funcs = { };

static int slate_probe(struct device *dev)
{
	struct slate *slate = compat_drm_panel_alloc(dev,
						     sizeof(struct slate),
						     offsetof(struct slate, panel),
						     &slate_funcs,
						     DRM_MODE_CONNECTOR_DSI);

	if (IS_ERR(slate))
		return PTR_ERR(slate);
	slate->dev = dev;
	drm_panel_add(&slate->panel);
	return 0;
}
