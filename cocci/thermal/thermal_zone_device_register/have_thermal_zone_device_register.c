/* {
	"version": "v6.8",
	"commit": "unknown",
	"comment": "thermal_zone_device_register(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/thermal.h>

struct thermal_zone_device *foo(struct thermal_zone_device_ops *ops);

struct thermal_zone_device *foo(struct thermal_zone_device_ops *ops)
{
	return thermal_zone_device_register("foo", 0, 0, NULL, ops, NULL, 0, 0);
}
