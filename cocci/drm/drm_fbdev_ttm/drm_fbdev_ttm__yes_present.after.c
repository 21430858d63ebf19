#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_device.h>
#include <drm/drm_fbdev_ttm.h>

struct panel {
	struct drm_device drm;
	unsigned int depth;
};

static void panel_start(struct panel *panel)
{
	drm_fbdev_ttm_setup(&panel->drm, 0);
}

static void panel_restart(struct panel *panel, bool deep)
{
	drm_fbdev_ttm_setup(&panel->drm, deep ? 32 : panel->depth);
}

/* Another's member of that name. */
struct panel_ops {
	void (*drm_fbdev_generic_setup)(struct panel *panel, int bpp);
};

static void panel_call(const struct panel_ops *ops, struct panel *panel)
{
	ops->drm_fbdev_generic_setup(panel, 16);
}
