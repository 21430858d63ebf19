/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "device_is_compatible()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>

bool foo(struct device *dev);

bool foo(struct device *dev)
{
	return device_is_compatible(dev, "foo,bar");
}
