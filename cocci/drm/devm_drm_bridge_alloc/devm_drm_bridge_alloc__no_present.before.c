#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <drm/drm_bridge.h>

struct span {
	struct device *dev;
	struct drm_bridge bridge;
};

static const struct drm_bridge_funcs span_funcs = { };

static int span_probe(struct device *dev)
{
	struct span *span = devm_drm_bridge_alloc(dev, struct span, bridge, &span_funcs);

	if (IS_ERR(span))
		return PTR_ERR(span);
	span->dev = dev;
	drm_bridge_add(&span->bridge);
	return 0;
}
