/* {
	"version": "v4.14",
	"commit": "57b8ff070f99",
	"comment": "devm_device_add_groups(), which is gone since v6.10",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["devm_device_add_groups"]
} */
#include <linux/module.h>
#include <linux/device.h>

int foo(struct device *dev, const struct attribute_group **groups);

int foo(struct device *dev, const struct attribute_group **groups)
{
	return devm_device_add_groups(dev, groups);
}
