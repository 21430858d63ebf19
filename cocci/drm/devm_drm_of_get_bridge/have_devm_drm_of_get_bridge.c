/* {
	"version": "v5.16",
	"commit": "unknown",
	"comment": "devm_drm_of_get_bridge()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/of.h>
#include <drm/drm_bridge.h>

void *foo(struct device *dev);

void *foo(struct device *dev)
{
	return devm_drm_of_get_bridge(dev, dev->of_node, 1, 0);
}
