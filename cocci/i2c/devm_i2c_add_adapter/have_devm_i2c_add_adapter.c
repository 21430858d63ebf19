/* {
	"version": "v5.13",
	"commit": "unknown",
	"comment": "devm_i2c_add_adapter()",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["devm_i2c_add_adapter"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

int foo(struct device *dev, struct i2c_adapter *adapter);

int foo(struct device *dev, struct i2c_adapter *adapter)
{
	return devm_i2c_add_adapter(dev, adapter);
}
