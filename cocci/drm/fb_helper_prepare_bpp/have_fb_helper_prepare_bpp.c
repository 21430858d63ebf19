/* {
	"version": "v6.3",
	"commit": "6c80a93be62d",
	"comment": "the depth is given when a framebuffer helper is prepared",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_crtc.h>
#include <drm/drm_fb_helper.h>

int foo(struct drm_device *dev, struct drm_fb_helper *helper);

int foo(struct drm_device *dev, struct drm_fb_helper *helper)
{
	drm_fb_helper_prepare(dev, helper, 32, NULL);

	return drm_fb_helper_initial_config(helper);
}
