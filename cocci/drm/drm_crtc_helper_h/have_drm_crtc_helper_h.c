/* {
	"version": "v6.3",
	"commit": "21fe352fa0cf",
	"comment": "drm/drm_crtc_helper.h brings other headers",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_crtc.h>
#include <drm/drm_crtc_helper.h>

size_t foo(void);

size_t foo(void)
{
	return sizeof(struct drm_encoder) + sizeof(struct drm_crtc_helper_funcs);
}
