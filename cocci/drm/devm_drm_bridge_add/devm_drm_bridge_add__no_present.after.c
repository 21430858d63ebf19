#include <linux/module.h>
#ifndef COMPAT_DEVM_DRM_BRIDGE_ADD
#define COMPAT_DEVM_DRM_BRIDGE_ADD
#include <drm/drm_bridge.h>
#include <linux/device.h>
static inline void compat_drm_bridge_remove(void *bridge)
{
	drm_bridge_remove(bridge);
}
static inline int compat_devm_drm_bridge_add(struct device *dev, struct drm_bridge *bridge)
{
	drm_bridge_add(bridge);
	return devm_add_action_or_reset(dev, compat_drm_bridge_remove, bridge);
}
#define devm_drm_bridge_add compat_devm_drm_bridge_add
#endif
#include <linux/device.h>
#include <drm/drm_bridge.h>

struct arch {
	struct device *dev;
	struct drm_bridge bridge;
};

static int arch_probe(struct arch *arch)
{
	return devm_drm_bridge_add(arch->dev, &arch->bridge);
}
