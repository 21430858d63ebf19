#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

struct tuner {
	struct i2c_client *chip, *page;
	int i2c_new_dummy;
};

static inline struct i2c_client *compat_tuner_add_new_i2c(struct i2c_adapter *on,
							  const struct i2c_board_info *what)
{
	struct i2c_client *made = i2c_new_client_device(on, what);

	return IS_ERR(made) ? NULL : made;
}

static inline struct i2c_client *compat_tuner_add_new_dummy(struct i2c_adapter *on,
							    u16 where)
{
	struct i2c_client *made = i2c_new_dummy_device(on, where);

	return IS_ERR(made) ? NULL : made;
}

static int tuner_add(struct tuner *tuner, struct i2c_adapter *adapter, struct i2c_board_info *info)
{
	tuner->chip = compat_tuner_add_new_i2c(adapter, info);
	if (!tuner->chip)
		return -ENODEV;
	tuner->page = compat_tuner_add_new_dummy(adapter, 0x51);
	return tuner->page ? tuner->i2c_new_dummy : -ENODEV;
}
