#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <drm/drm_connector.h>
#include <drm/drm_panel.h>

struct slate {
	struct device *dev;
	struct drm_panel panel;
};

static const struct drm_panel_funcs slate_funcs = { };

static int slate_probe(struct device *dev)
{
	struct slate *slate = devm_drm_panel_alloc(dev, struct slate, panel, &slate_funcs, DRM_MODE_CONNECTOR_DSI);

	if (IS_ERR(slate))
		return PTR_ERR(slate);
	slate->dev = dev;
	drm_panel_add(&slate->panel);
	return 0;
}
