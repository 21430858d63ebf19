/* {
	"version": "v6.13",
	"commit": "unknown",
	"comment": "a DRM driver, and not what is told of its emulation of fbdev, has the callback that makes the framebuffer",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_drv.h>
#include <drm/drm_fb_helper.h>

int foo(struct drm_fb_helper *helper, struct drm_fb_helper_surface_size *sizes);
void bar(struct drm_driver *driver);

void bar(struct drm_driver *driver)
{
	driver->fbdev_probe = foo;
}
