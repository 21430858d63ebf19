/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "thermal_zone_device.devdata, the last version that shows it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/thermal.h>

void *foo(struct thermal_zone_device *tz);

void *foo(struct thermal_zone_device *tz)
{
	return tz->devdata;
}
