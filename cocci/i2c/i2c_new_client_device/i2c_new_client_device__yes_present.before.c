#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

struct tuner {
	struct i2c_client *chip, *page;
	int i2c_new_dummy;
};

static int tuner_add(struct tuner *tuner, struct i2c_adapter *adapter, struct i2c_board_info *info)
{
	tuner->chip = i2c_new_device(adapter, info);
	if (!tuner->chip)
		return -ENODEV;
	tuner->page = i2c_new_dummy(adapter, 0x51);
	return tuner->page ? tuner->i2c_new_dummy : -ENODEV;
}
