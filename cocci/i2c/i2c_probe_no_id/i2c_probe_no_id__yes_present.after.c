#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/version.h>

struct port {
	unsigned long kind;
};

static struct port *port_alloc(struct i2c_client *client)
{
	return devm_kzalloc(&client->dev, sizeof(struct port), GFP_KERNEL);
}

static int port_start(struct port *port)
{
	return 0;
}

static int pad_start(struct i2c_client *client)
{
	return 0;
}

static int dial_start(struct i2c_client *client, unsigned long turns)
{
	return 0;
}

static int port_probe(struct i2c_client *client, const struct i2c_device_id *id)
{
	struct port *port = port_alloc(client);

	if (!port)
		return -ENOMEM;
	port->kind = id->driver_data;

	return port_start(port);
}

static int pad_probe(struct i2c_client *client,
		     const struct i2c_device_id *id)
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

static int __maybe_unused compat_port_driver_probe(struct i2c_client *client)
{
	int(*probe)(struct i2c_client *, const struct i2c_device_id *) = __builtin_choose_expr(__same_type(port_probe, compat_port_driver_probe),
											       NULL,
											       port_probe);

	return probe(client, i2c_client_get_device_id(client));
}

static struct i2c_driver port_driver = {
	.driver.name	= "port",
	.probe		= __builtin_choose_expr(__same_type(port_probe, compat_port_driver_probe), port_probe, compat_port_driver_probe),
};

static int __maybe_unused compat_pad_driver_probe(struct i2c_client *client)
{
	int(*probe)(struct i2c_client *, const struct i2c_device_id *) = __builtin_choose_expr(__same_type(pad_probe, compat_pad_driver_probe),
											       NULL,
											       pad_probe);

	return probe(client, i2c_client_get_device_id(client));
}

static struct i2c_driver pad_driver = {
	.driver.name	= "pad",
	.probe		= __builtin_choose_expr(__same_type(pad_probe, compat_pad_driver_probe), pad_probe, compat_pad_driver_probe),
};

#ifdef PORT_NEW
static struct i2c_driver new_driver = {
	.driver.name	= "new",
	.probe		= new_probe,
};
#endif

static const struct i2c_device_id dial_ids[] = { { "dial", 1 }, { "dial2", 2 }, { } };

static int dial_find(struct i2c_client *found,
		     const struct i2c_device_id *which)
{
	return dial_start(found, which ? which->driver_data : 0);
}

static int dial_second(struct i2c_client *found)
{
	if (dial_find(found, NULL))
		return -ENODEV;
	return dial_find(found, &dial_ids[1]);
}

static int __maybe_unused compat_dial_probe(struct i2c_client *client)
{
	int(*probe)(struct i2c_client *, const struct i2c_device_id *) = __builtin_choose_expr(__same_type(dial_find, compat_dial_probe),
											       NULL,
											       dial_find);

	return probe(client, i2c_client_get_device_id(client));
}

static struct i2c_driver dial = {
	.probe		= __builtin_choose_expr(__same_type(dial_find, compat_dial_probe), dial_find, compat_dial_probe),
	.driver.name	= "dial",
};

static int __maybe_unused compat_dial_spare_probe(struct i2c_client *client)
{
	int(*probe)(struct i2c_client *, const struct i2c_device_id *) = __builtin_choose_expr(__same_type(dial_find, compat_dial_spare_probe),
											       NULL,
											       dial_find);

	return probe(client, i2c_client_get_device_id(client));
}

static struct i2c_driver dial_spare = {
	.probe		= __builtin_choose_expr(__same_type(dial_find, compat_dial_spare_probe), dial_find, compat_dial_spare_probe),
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
static int both_probe(struct i2c_client *client)
#else
static int both_probe(struct i2c_client *client, const struct i2c_device_id *id)
#endif
{
	return pad_start(client);
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
#else
static int __maybe_unused compat_both_driver_probe(struct i2c_client *client)
{
	int(*probe)(struct i2c_client *, const struct i2c_device_id *) = __builtin_choose_expr(__same_type(both_probe, compat_both_driver_probe),
											       NULL,
											       both_probe);

	return probe(client, i2c_client_get_device_id(client));
}

#endif
static struct i2c_driver both_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
	.probe		= both_probe,
#else
	.probe		= __builtin_choose_expr(__same_type(both_probe, compat_both_driver_probe), both_probe, compat_both_driver_probe),
#endif
};
