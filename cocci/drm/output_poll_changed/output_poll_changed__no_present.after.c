#include <linux/module.h>
#include <drm/drm_atomic_helper.h>
#include <drm/drm_crtc.h>
#include <drm/drm_mode_config.h>

struct drm_framebuffer *port_fb_create(struct drm_device *dev, struct drm_file *file,
				       const struct drm_mode_fb_cmd2 *cmd);

static const struct drm_mode_config_funcs port_mode_funcs = {
	.atomic_check		= drm_atomic_helper_check,
};
