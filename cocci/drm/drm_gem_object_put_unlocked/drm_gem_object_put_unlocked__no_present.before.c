#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_gem.h>

struct easel {
	struct drm_gem_object *canvas;
	int drm_gem_object_put_unlocked;
};

static int easel_turn(struct easel *easel, struct drm_gem_object *next)
{
	drm_gem_object_reference(next);
	if (easel->drm_gem_object_put_unlocked)
		drm_gem_object_put_unlocked(easel->canvas);
	else
		drm_gem_object_unreference_unlocked(easel->canvas);
	easel->canvas = next;
	return 0;
}

static int (*easel_asked)(struct easel *easel, struct drm_gem_object *next) = easel_turn;
