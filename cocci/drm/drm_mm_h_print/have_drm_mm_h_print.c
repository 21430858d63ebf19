/* {
	"version": "v4.14",
	"commit": "unknown",
	"comment": "drm/drm_mm.h brings drm/drm_print.h; since v6.19 it does not",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <drm/drm_mm.h>

void foo(struct device *dev);

void foo(struct device *dev)
{
	DRM_DEV_ERROR(dev, "foo\n");
}
