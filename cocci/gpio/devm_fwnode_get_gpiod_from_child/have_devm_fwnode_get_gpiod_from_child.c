/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "devm_fwnode_get_gpiod_from_child() and that of an index, one of the last versions that have them",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/consumer.h>

struct gpio_desc *foo(struct device *dev, struct fwnode_handle *child);

struct gpio_desc *foo(struct device *dev, struct fwnode_handle *child)
{
	if (!dev)
		return devm_fwnode_get_index_gpiod_from_child(dev, "foo", 1, child, GPIOD_ASIS, "foo");
	return devm_fwnode_get_gpiod_from_child(dev, "foo", child, GPIOD_ASIS, "foo");
}
