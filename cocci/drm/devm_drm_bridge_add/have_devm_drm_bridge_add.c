/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "devm_drm_bridge_add()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_bridge.h>

int foo(struct device *dev, struct drm_bridge *bridge);

int foo(struct device *dev, struct drm_bridge *bridge)
{
	return devm_drm_bridge_add(dev, bridge);
}
