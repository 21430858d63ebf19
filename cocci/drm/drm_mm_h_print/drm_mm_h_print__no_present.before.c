#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_gem.h>
#include <drm/drm_vma_manager.h>

struct panel {
	struct drm_gem_object *shown;
	struct device *dev;
};

static void panel_tell(struct panel *panel)
{
	if (!panel->shown)
		DRM_DEV_ERROR(panel->dev, "nothing to be seen\n");
}
