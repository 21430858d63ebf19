#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

struct port {
	struct i2c_adapter adapter, other, third;
};

static int port_probe(struct i2c_client *client, const struct i2c_device_id *id)
{
	return 0;
}

static int port_detect(struct i2c_client *client, struct i2c_board_info *info)
{
	return -ENODEV;
}

static int port_add(struct port *port)
{
	struct i2c_adapter *adapter = &port->adapter;

	adapter->owner = THIS_MODULE;
	adapter->class = I2C_CLASS_DDC;
	port->other.class = I2C_CLASS_DDC | I2C_CLASS_HWMON;
	port->third.class = I2C_CLASS_HWMON;

	return i2c_add_adapter(adapter);
}

static struct i2c_driver port_driver = {
	.probe	= port_probe,
	.class	= I2C_CLASS_DDC,
	.detect	= port_detect,
};
