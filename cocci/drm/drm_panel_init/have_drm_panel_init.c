/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "drm_panel_init()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_panel.h>

void foo(struct drm_panel *panel, struct device *dev, const struct drm_panel_funcs *funcs);

void foo(struct drm_panel *panel, struct device *dev, const struct drm_panel_funcs *funcs)
{
	drm_panel_init(panel, dev, funcs, 0);
}
