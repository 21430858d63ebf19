/* {
	"version": "v6.16",
	"commit": "unknown",
	"comment": "devm_drm_bridge_alloc()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_bridge.h>

struct bar {
	struct drm_bridge bridge;
};

struct bar *foo(struct device *dev, const struct drm_bridge_funcs *funcs);

struct bar *foo(struct device *dev, const struct drm_bridge_funcs *funcs)
{
	return devm_drm_bridge_alloc(dev, struct bar, bridge, funcs);
}
