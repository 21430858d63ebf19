/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "drm_gem_cma_create() and its kin, the last version that has these names",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_gem_cma_helper.h>

struct drm_gem_cma_object *foo(struct drm_device *drm);

struct drm_gem_cma_object *foo(struct drm_device *drm)
{
	return drm_gem_cma_create(drm, 1);
}
