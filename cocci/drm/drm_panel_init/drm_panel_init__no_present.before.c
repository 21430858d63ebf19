#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>
#include <drm/drm_connector.h>
#include <drm/drm_panel.h>

struct blind {
	struct drm_panel panel;
	bool open;
};

int blind_probe(struct device *dev);

static const struct drm_panel_funcs blind_funcs = { };

int blind_probe(struct device *dev)
{
	struct blind *blind;

	blind = devm_kzalloc(dev, sizeof(*blind), GFP_KERNEL);
	if (!blind)
		return -ENOMEM;
	drm_panel_init(&blind->panel, dev, &blind_funcs, DRM_MODE_CONNECTOR_DPI);
	drm_panel_add(&blind->panel);
	dev_set_drvdata(dev, blind);
	return 0;
}
