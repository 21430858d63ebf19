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
	.fb_dirty = glass_dirty,
};

#include <drm/drm_device.h>
#include <drm/drm_drv.h>
static void __maybe_unused compat_glass_funcs_probe(struct drm_device *dev)
{
	static const struct drm_driver *from;
	static struct drm_driver copy;
	struct drm_driver whole = *dev->driver;

	if (dev->driver->fbdev_probe || (from && from != dev->driver))
		return;
	whole.fbdev_probe = glass_probe;
	copy = whole;
	from = dev->driver;
	dev->driver = &copy;
}

void glass_start(struct drm_device *dev, struct glass *glass)
{
	glass->fb_probe = glass_simple;
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 3, 0)
	compat_glass_funcs_probe(dev);
	drm_fb_helper_prepare(dev, &glass->helper, &glass_funcs);
#else
	compat_glass_funcs_probe(dev);
	drm_fb_helper_prepare(dev, &glass->helper, 32, &glass_funcs);
#endif
}
