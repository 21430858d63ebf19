/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "devm_drm_panel_alloc()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_panel.h>

struct bar {
	struct drm_panel panel;
};

struct bar *foo(struct device *dev, const struct drm_panel_funcs *funcs);

struct bar *foo(struct device *dev, const struct drm_panel_funcs *funcs)
{
	return devm_drm_panel_alloc(dev, struct bar, panel, funcs, 0);
}
