/* {
	"version": "v5.7",
	"commit": "390fd0475af5",
	"comment": "i2c_new_device(), which returns NULL; the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

void *foo(struct i2c_adapter *at, const struct i2c_board_info *info);

void *foo(struct i2c_adapter *at, const struct i2c_board_info *info)
{
	return i2c_new_device(at, info);
}
