/* {
	"version": "v5.18",
	"commit": "unknown",
	"comment": "fwnode_irq_get_byname()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>

int foo(struct device *dev);

int foo(struct device *dev)
{
	return fwnode_irq_get_byname(dev_fwnode(dev), "foo");
}
