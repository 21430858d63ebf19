static int port_probe(struct i2c_client *client)
{
	const struct i2c_device_id *id = i2c_client_get_device_id(client);
	struct port *port = port_alloc(client);

	if (!port)
		return -ENOMEM;
	port->kind = id->driver_data;

	return port_start(port);
}

static int pad_probe(struct i2c_client *client)
{
	return pad_start(client);
}

static int new_probe(struct i2c_client *client)
{
	return pad_start(client);
}

/* The driver's own. */
static int port_identify(struct i2c_client *client, const struct i2c_device_id *id)
{
	return id->driver_data == client->addr;
}

static struct i2c_driver port_driver = {
	.driver.name	= "port",
	.probe		= port_probe,
};

static struct i2c_driver pad_driver = {
	.driver.name	= "pad",
	.probe		= pad_probe,
};

static struct i2c_driver new_driver = {
	.driver.name	= "new",
	.probe		= new_probe,
};
