/* {
	"version": "v5.8",
	"commit": "unknown",
	"comment": "drm_gem_object_put_unlocked(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_gem.h>

void foo(struct drm_gem_object *obj);

void foo(struct drm_gem_object *obj)
{
	drm_gem_object_put_unlocked(obj);
}
