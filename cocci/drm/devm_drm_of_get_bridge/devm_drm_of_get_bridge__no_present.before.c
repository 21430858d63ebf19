#include <linux/module.h>
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
