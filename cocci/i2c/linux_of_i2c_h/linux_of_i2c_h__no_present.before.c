#include <linux/module.h>
#include <linux/device.h>
#include <linux/of_i2c.h>

static int lamp_bus(struct i2c_adapter *adapter)
{
	int ret = i2c_add_adapter(adapter);

	if (ret)
		return ret;
	of_i2c_register_devices(adapter);
	return 0;
}

static int (*lamp_asked)(struct i2c_adapter *adapter) = lamp_bus;
