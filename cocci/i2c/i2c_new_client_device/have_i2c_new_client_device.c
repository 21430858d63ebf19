/* {
	"version": "v5.2",
	"commit": "unknown",
	"comment": "i2c_new_client_device(), i2c_new_dummy_device() and i2c_new_scanned_device(), which return error pointers",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["i2c_new_client_device", "i2c_new_dummy_device"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

int foo(struct i2c_adapter *at, const struct i2c_board_info *info);

int foo(struct i2c_adapter *at, const struct i2c_board_info *info)
{
	return IS_ERR(i2c_new_client_device(at, info)) + IS_ERR(i2c_new_dummy_device(at, 1));
}
