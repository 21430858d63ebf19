/* {
	"version": "v6.17",
	"commit": "unknown",
	"comment": "fb_create and what makes a frame buffer are told its format",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/build_bug.h>
#include <drm/drm_framebuffer.h>
#include <drm/drm_mode_config.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct drm_mode_config_funcs *)NULL)->fb_create,
				  struct drm_framebuffer * (*)(struct drm_device *, struct drm_file *,
							       const struct drm_format_info *,
							       const struct drm_mode_fb_cmd2 *)));
}
