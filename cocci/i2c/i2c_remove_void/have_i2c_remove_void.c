/* {
	"version": "v6.1",
	"commit": "ed5c2f5fd10d",
	"comment": "remove of struct i2c_driver returns nothing",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

void foo(struct i2c_driver *driver, void (*fn)(struct i2c_client *client));

void foo(struct i2c_driver *driver, void (*fn)(struct i2c_client *client))
{
	driver->remove = fn;
}
