#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/version.h>

struct dial_ops {
	int (*find)(struct i2c_client *client);
};

static int port_start(struct i2c_client *client)
{
	return 0;
}

static int dial_start(struct i2c_client *client)
{
	return 0;
}

static int dial_show(struct i2c_client *client)
{
	return 0;
}

static int port_probe(struct i2c_client *client);

static int port_reset(struct i2c_client *client)
{
	return port_probe(client);
}

static int port_probe(struct i2c_client *client)
{
	return port_start(client);
}

static int old_probe(struct i2c_client *client, const struct i2c_device_id *id)
{
	return port_start(client);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
static int both_probe(struct i2c_client *client)
#else
static int both_probe(struct i2c_client *client, const struct i2c_device_id *id)
#endif
{
	return port_start(client);
}

static struct i2c_driver port_driver = {
	.driver.name	= "port",
	.probe		= port_probe,
};

#ifdef PORT_OLD
static struct i2c_driver old_driver = {
	.driver.name	= "old",
	.probe		= old_probe,
};
#endif

static struct i2c_driver both_driver = {
	.driver.name	= "both",
	.probe		= both_probe,
};

static int dial_find(struct i2c_client *found)
{
	return dial_start(found) ? : dial_show(found);
}

static struct dial_ops dial_ops = {
	.find		= dial_find,
};

static struct i2c_driver dial = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	.probe		= dial_find,
#else
	.probe_new	= dial_find,
#endif
};
