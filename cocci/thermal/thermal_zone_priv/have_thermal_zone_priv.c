/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "thermal_zone_device_priv()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/thermal.h>

void *foo(struct thermal_zone_device *tz);

void *foo(struct thermal_zone_device *tz)
{
	return thermal_zone_device_priv(tz);
}
