/* {
	"version": "v6.8",
	"commit": "2798ffcc1d6a",
	"comment": "a flag of ioctls that has no meaning any more, and is gone",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_ioctl.h>

int foo(void);

int foo(void)
{
	return DRM_UNLOCKED;
}
