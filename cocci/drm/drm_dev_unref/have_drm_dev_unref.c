/* {
	"version": "v4.20",
	"commit": "unknown",
	"comment": "drm_dev_unref(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_drv.h>

void foo(struct drm_device *dev);

void foo(struct drm_device *dev)
{
	drm_dev_unref(dev);
}
