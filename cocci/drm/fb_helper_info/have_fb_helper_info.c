/* {
	"version": "v6.2",
	"commit": "9877d8f6bc37",
	"comment": "the fb_info of a drm_fb_helper is called info",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_crtc.h>
#include <drm/drm_fb_helper.h>

struct fb_info *foo(struct drm_fb_helper *helper);

struct fb_info *foo(struct drm_fb_helper *helper)
{
	return helper->info;
}
