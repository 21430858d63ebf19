/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "device_property_match_property_string()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>

int foo(struct device *dev, const char * const *names);

int foo(struct device *dev, const char * const *names)
{
	return device_property_match_property_string(dev, "foo", names, 2) +
	       fwnode_property_match_property_string(dev_fwnode(dev), "foo", names, 2);
}
