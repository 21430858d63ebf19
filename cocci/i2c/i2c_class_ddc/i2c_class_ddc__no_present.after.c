static int port_add(struct port *port)
{
	struct i2c_adapter *adapter = &port->adapter;

	adapter->owner = THIS_MODULE;
	adapter->class = 0;
	port->other.class = 0 | I2C_CLASS_SPD;
	port->third.class = I2C_CLASS_HWMON;

	return i2c_add_adapter(adapter);
}

static struct i2c_driver port_driver = {
	.probe	= port_probe,
	.class	= 0,
	.detect	= port_detect,
};
