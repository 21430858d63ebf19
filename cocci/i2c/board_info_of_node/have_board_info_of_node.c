/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "of_node of i2c_board_info, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

void foo(struct i2c_board_info *info, struct device_node *np);

void foo(struct i2c_board_info *info, struct device_node *np)
{
	info->of_node = np;
}
