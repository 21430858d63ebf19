#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/version.h>

struct lamp {
	int on;
};

struct lamp_ops {
	void (*remove)(struct i2c_client *client);
};

static void lamp_off(struct lamp *lamp)
{
	lamp->on = 0;
}

static void lamp_gone(struct i2c_client *dev)
{
	struct lamp *lamp = i2c_get_clientdata(dev);

	if (!lamp)
		return;
	lamp_off(lamp);
}

/* Called by the driver, too. */
static void lamp_dark(struct i2c_client *client)
{
	lamp_off(i2c_get_clientdata(client));
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
static void lamp_both(struct i2c_client *client)
#else
static int lamp_both(struct i2c_client *client)
#endif
{
	lamp_dark(client);
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
	return 0;
#endif
}

/* Of no driver. */
static void lamp_unplug(struct i2c_client *client)
{
	lamp_dark(client);
}

#ifdef LAMP_OLD
static int lamp_old(struct i2c_client *client)
{
	lamp_off(i2c_get_clientdata(client));
	return 0;
}

static struct i2c_driver lamp_old_driver = {
	.remove = lamp_old,
};
#endif

struct i2c_driver lamp_driver = {
	.driver.name = "lamp",
	.remove = lamp_gone,
};

struct i2c_driver lamp_dark_driver = {
	.remove = lamp_dark,
	.driver.name = "lamp",
};

struct i2c_driver lamp_both_driver = {
	.remove = lamp_both,
	.driver.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.remove = lamp_unplug,
};
