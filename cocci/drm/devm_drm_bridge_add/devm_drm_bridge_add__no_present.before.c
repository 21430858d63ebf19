#include <linux/module.h>
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
