/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "drm/drm_edid.h brings other headers",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_edid.h>

size_t foo(void);

size_t foo(void)
{
	return sizeof(struct drm_event);
}
