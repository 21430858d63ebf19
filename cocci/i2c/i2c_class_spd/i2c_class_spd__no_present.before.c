#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

static void bridge_fill(struct i2c_adapter *adapter, bool memory)
{
	adapter->class = I2C_CLASS_HWMON | I2C_CLASS_SPD;
	if (memory)
		adapter->class = I2C_CLASS_SPD;
}
