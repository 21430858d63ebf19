/* {
	"version": "v6.2",
	"commit": "8ab59da26bc0",
	"comment": "the frame buffer of any DRM driver has a header of its own, drm/drm_fbdev_generic.h",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["drm_fbdev_generic_setup"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_fbdev_generic.h>

void foo(struct drm_device *drm);

void foo(struct drm_device *drm)
{
	drm_fbdev_generic_setup(drm, 32);
}
