#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <drm/drm_bridge.h>
#ifndef COMPAT_DRM_BRIDGE_ALLOC
#include <linux/device.h>
#include <linux/err.h>
#include <linux/slab.h>
static inline void *compat_drm_bridge_alloc(struct device *dev, size_t size,
					    size_t offset,
					    const struct drm_bridge_funcs *funcs)
{
	void *memory;
	struct drm_bridge *bridge;

	if (!funcs)
		return ERR_PTR(-EINVAL);
	memory = devm_kzalloc(dev, size, GFP_KERNEL);
	if (!memory)
		return ERR_PTR(-ENOMEM);
	bridge = memory + offset;
	bridge->funcs = funcs;
	return memory;
}
#define COMPAT_DRM_BRIDGE_ALLOC
#endif
 

struct span {
	struct device *dev;
	struct drm_bridge bridge;
};

static const struct drm_bridge_funcs span_funcs = { };

static int span_probe(struct device *dev)
{
	struct span *span = compat_drm_bridge_alloc(dev, sizeof(struct span),
						    offsetof(struct span, bridge),
						    &span_funcs);

	if (IS_ERR(span))
		return PTR_ERR(span);
	span->dev = dev;
	drm_bridge_add(&span->bridge);
	return 0;
}
