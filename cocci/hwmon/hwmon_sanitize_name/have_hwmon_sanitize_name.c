/* {
	"version": "v5.18",
	"commit": "unknown",
	"comment": "hwmon_sanitize_name() and devm_hwmon_sanitize_name()",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["hwmon_sanitize_name", "devm_hwmon_sanitize_name"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/hwmon.h>

char *foo(struct device *dev, const char *name);

char *foo(struct device *dev, const char *name)
{
	return dev ? devm_hwmon_sanitize_name(dev, name) : hwmon_sanitize_name(name);
}
