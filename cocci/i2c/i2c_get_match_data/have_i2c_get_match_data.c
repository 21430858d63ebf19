/* {
	"version": "v6.6",
	"commit": "564d73c4d920",
	"comment": "i2c_get_match_data()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/property.h>

const void *foo(const struct i2c_client *client);

const void *foo(const struct i2c_client *client)
{
	return i2c_get_match_data(client);
}
