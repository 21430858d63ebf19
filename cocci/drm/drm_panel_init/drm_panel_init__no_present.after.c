#include <linux/module.h>
#ifndef COMPAT_DRM_PANEL_INIT
#define COMPAT_DRM_PANEL_INIT
#include <linux/device.h>
#include <linux/kref.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <drm/drm_panel.h>
static inline void compat_drm_panel_init(struct drm_panel *panel, struct device *dev,
					 const struct drm_panel_funcs *funcs, int type)
{
	INIT_LIST_HEAD(&panel->list);
	INIT_LIST_HEAD(&panel->followers);
	mutex_init(&panel->follower_lock);
	kref_init(&panel->refcount);
	panel->dev = dev;
	panel->funcs = funcs;
	panel->connector_type = type;
}
#define drm_panel_init compat_drm_panel_init
#endif
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
