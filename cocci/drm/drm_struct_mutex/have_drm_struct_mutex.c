/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "a DRM device has a mutex that its core does not take",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_device.h>

struct mutex *foo(struct drm_device *dev);

struct mutex *foo(struct drm_device *dev)
{
	return &dev->struct_mutex;
}
