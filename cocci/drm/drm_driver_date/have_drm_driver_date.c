/* {
	"version": "v6.14",
	"commit": "cb2e1c2136f7",
	"comment": "a drm_driver has a date, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <drm/drm_drv.h>

void foo(struct drm_driver *driver);

void foo(struct drm_driver *driver)
{
	driver->date = "20200101";
}
