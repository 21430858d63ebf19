#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>
#include <drm/drm_framebuffer.h>
#include <drm/drm_gem_framebuffer_helper.h>
#include <drm/drm_fourcc.h>
#include <drm/drm_mode_config.h>
#include <drm/drm_modeset_helper.h>
#include <drm/drm_fourcc.h>

static void easel_fill(struct drm_device *dev, struct drm_framebuffer *fb, const struct drm_mode_fb_cmd2 *cmd)
{
	drm_helper_mode_fill_fb_struct(dev, fb,
				       drm_get_format_info(dev, cmd->pixel_format, cmd->modifier[0]),
				       cmd);
}

static struct drm_framebuffer *easel_fb_create(struct drm_device *dev, struct drm_file *file,
					       const struct drm_mode_fb_cmd2 *cmd)
{
	if (cmd->width > 4096)
		return ERR_PTR(-EINVAL);
	return drm_gem_fb_create(dev, file,
				 drm_get_format_info(dev, cmd->pixel_format, cmd->modifier[0]),
				 cmd);
}

static inline struct drm_framebuffer *compat_easel_funcs_fb_create(struct drm_device *dev,
								   struct drm_file *file_priv,
								   const struct drm_format_info *info,
								   const struct drm_mode_fb_cmd2 *mode_cmd)
{
	return easel_fb_create(dev, file_priv, mode_cmd);
}

static const struct drm_mode_config_funcs easel_funcs = {
	.fb_create = compat_easel_funcs_fb_create,
};

/* The helper itself fits all kernels. */
static const struct drm_mode_config_funcs easel_plain_funcs = {
	.fb_create = drm_gem_fb_create_with_dirty,
};
