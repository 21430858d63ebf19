/* {
	"version": "v6.11",
	"commit": "unknown",
	"comment": "drm_fbdev_generic_setup() is called drm_fbdev_ttm_setup()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["drm_fbdev_ttm_setup"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_fbdev_ttm.h>

void foo(struct drm_device *drm);

void foo(struct drm_device *drm)
{
	drm_fbdev_ttm_setup(drm, 32);
}
