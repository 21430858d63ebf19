#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>
#include <linux/version.h>
#include <drm/drm_device.h>
#include <drm/drm_drv.h>
#include <drm/drm_fb_helper.h>

struct glass {
	struct drm_fb_helper helper;
	int (*fb_probe)(struct drm_fb_helper *helper);
};

int glass_probe(struct drm_fb_helper *helper, struct drm_fb_helper_surface_size *sizes);
int glass_simple(struct drm_fb_helper *helper);
void glass_start(struct drm_device *dev, struct glass *glass);

int glass_probe(struct drm_fb_helper *helper, struct drm_fb_helper_surface_size *sizes)
{
	return sizes->surface_width ? 0 : -EINVAL;
}

int glass_simple(struct drm_fb_helper *helper)
{
	return 0;
}

static int glass_dirty(struct drm_fb_helper *helper, struct drm_clip_rect *clip)
{
	return 0;
}

static const struct drm_fb_helper_funcs glass_funcs = {
	.fb_probe = glass_probe,
	.fb_dirty = glass_dirty,
};

void glass_start(struct drm_device *dev, struct glass *glass)
{
	glass->fb_probe = glass_simple;
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	drm_fb_helper_prepare(dev, &glass->helper, &glass_funcs);
#else
	drm_fb_helper_prepare(dev, &glass->helper, 32, &glass_funcs);
#endif
}
