/* {
	"version": "v6.6",
	"commit": "5eb1e6e459cf",
	"comment": "probe_new of an i2c driver, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

void foo(struct i2c_driver *driver, int (*fn)(struct i2c_client *client));

void foo(struct i2c_driver *driver, int (*fn)(struct i2c_client *client))
{
	driver->probe_new = fn;
}
