#include <linux/module.h>
#ifndef COMPAT_DEVM_DRM_OF_GET_BRIDGE
#define COMPAT_DEVM_DRM_OF_GET_BRIDGE
#include <drm/drm_bridge.h>
#include <linux/err.h>
#include <drm/drm_of.h>
static inline struct drm_bridge *compat_devm_drm_of_get_bridge(struct device *dev, struct device_node *node, int port, int endpoint)
{
	struct drm_bridge *bridge;
	struct drm_panel *panel;
	int ret = drm_of_find_panel_or_bridge(node, port, endpoint, &panel, &bridge);

	if (ret)
		return ERR_PTR(ret);
	return panel ? devm_drm_panel_bridge_add(dev, panel) : bridge;
}
#define devm_drm_of_get_bridge compat_devm_drm_of_get_bridge
#endif
#include <linux/device.h>
#include <linux/err.h>
#include <linux/of.h>
#include <drm/drm_bridge.h>

struct ford {
	struct device *dev;
	struct drm_bridge *next;
};

static int ford_probe(struct ford *ford)
{
	ford->next = devm_drm_of_get_bridge(ford->dev, ford->dev->of_node, 1, 0);
	return PTR_ERR_OR_ZERO(ford->next);
}
