/* {
	"version": "v6.0",
	"commit": "unknown",
	"comment": "devm_regulator_get_enable() and its kin",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["devm_regulator_get_enable", "devm_regulator_get_enable_optional", "devm_regulator_bulk_get_enable"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/regulator/consumer.h>

int foo(struct device *dev, const char * const *names);

int foo(struct device *dev, const char * const *names)
{
	return devm_regulator_get_enable(dev, "foo") ?: devm_regulator_get_enable_optional(dev, "bar") ?:
	       devm_regulator_bulk_get_enable(dev, 2, names);
}
