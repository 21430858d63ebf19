/* {
	"version": "v5.12",
	"commit": "unknown",
	"comment": "device_create_managed_software_node()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["device_create_managed_software_node"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>

int foo(struct device *dev, const struct property_entry *properties);

int foo(struct device *dev, const struct property_entry *properties)
{
	return device_create_managed_software_node(dev, properties, NULL);
}
