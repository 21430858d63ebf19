/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "devm_regulator_get_enable_read_voltage()",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["devm_regulator_get_enable_read_voltage"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/regulator/consumer.h>

int foo(struct device *dev);

int foo(struct device *dev)
{
	return devm_regulator_get_enable_read_voltage(dev, "foo");
}
