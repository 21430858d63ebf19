/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "what is told of a DRM driver's emulation of fbdev has the callback that makes the framebuffer",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_fb_helper.h>

int foo(struct drm_fb_helper *helper, struct drm_fb_helper_surface_size *sizes);
void bar(struct drm_fb_helper_funcs *funcs);

void bar(struct drm_fb_helper_funcs *funcs)
{
	funcs->fb_probe = foo;
}
