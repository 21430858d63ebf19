/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "device_add_properties(), which makes a software node for a device",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["device_add_properties"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>

int foo(struct device *dev, const struct property_entry *properties);

int foo(struct device *dev, const struct property_entry *properties)
{
	return device_add_properties(dev, properties);
}
