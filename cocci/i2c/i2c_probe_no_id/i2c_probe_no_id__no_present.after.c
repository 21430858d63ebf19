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

static int __maybe_unused compat_port_driver_probe(struct i2c_client *client,
						   const struct i2c_device_id *id)
{
	int(*probe)(struct i2c_client *) = __builtin_choose_expr(__same_type(port_probe, compat_port_driver_probe),
								 NULL,
								 port_probe);

	return probe(client);
}

static struct i2c_driver port_driver = {
	.driver.name	= "port",
	.probe		= __builtin_choose_expr(__same_type(port_probe, compat_port_driver_probe), port_probe, compat_port_driver_probe),
};

#ifdef PORT_OLD
static struct i2c_driver old_driver = {
	.driver.name	= "old",
	.probe		= old_probe,
};
#endif

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
static int __maybe_unused compat_both_driver_probe(struct i2c_client *client,
						   const struct i2c_device_id *id)
{
	int(*probe)(struct i2c_client *) = __builtin_choose_expr(__same_type(both_probe, compat_both_driver_probe),
								 NULL,
								 both_probe);

	return probe(client);
}

#endif
static struct i2c_driver both_driver = {
	.driver.name	= "both",
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	.probe		= __builtin_choose_expr(__same_type(both_probe, compat_both_driver_probe), both_probe, compat_both_driver_probe),
#else
	.probe		= both_probe,
#endif
};

static int dial_find(struct i2c_client *found)
{
	return dial_start(found) ? : dial_show(found);
}

static struct dial_ops dial_ops = {
	.find		= dial_find,
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
static int __maybe_unused compat_dial_probe(struct i2c_client *client,
					    const struct i2c_device_id *id)
{
	int(*probe)(struct i2c_client *) = __builtin_choose_expr(__same_type(dial_find, compat_dial_probe),
								 NULL,
								 dial_find);

	return probe(client);
}

#endif
static struct i2c_driver dial = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	.probe		= __builtin_choose_expr(__same_type(dial_find, compat_dial_probe), dial_find, compat_dial_probe),
#else
	.probe_new	= dial_find,
#endif
};
