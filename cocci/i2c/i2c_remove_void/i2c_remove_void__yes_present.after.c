#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/version.h>

struct lamp {
	int on;
};

struct lamp_ops {
	int (*remove)(struct i2c_client *client);
};

static void lamp_off(struct lamp *lamp)
{
	lamp->on = 0;
}

static int lamp_gone(struct i2c_client *dev)
{
	struct lamp *lamp = i2c_get_clientdata(dev);

	if (!lamp)
		return -ENODEV;
	lamp_off(lamp);
	return 0;
}

static int lamp_count_down(struct i2c_client *client)
{
	struct lamp *lamp = i2c_get_clientdata(client);

	return lamp->on--;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
static void lamp_both(struct i2c_client *client)
#else
static int lamp_both(struct i2c_client *client)
#endif
{
	lamp_off(i2c_get_clientdata(client));
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 1, 0)
	return 0;
#endif
}

/* Of no driver. */
static int lamp_unplug(struct i2c_client *client)
{
	return lamp_count_down(client);
}

#ifdef LAMP_NEW
static void lamp_new(struct i2c_client *client)
{
	lamp_off(i2c_get_clientdata(client));
}

static struct i2c_driver lamp_new_driver = {
	.remove = lamp_new,
};
#endif

static void __maybe_unused compat_lamp_driver_remove(struct i2c_client *client)
{
	lamp_gone(client);
}

struct i2c_driver lamp_driver = {
	.driver.name = "lamp",
	.remove = compat_lamp_driver_remove,
};

static void __maybe_unused compat_lamp_counter_remove(struct i2c_client *client)
{
	lamp_count_down(client);
}

struct i2c_driver lamp_counter = {
	.remove = compat_lamp_counter_remove,
	.driver.name = "lamp",
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
#else
static void __maybe_unused compat_lamp_both_driver_remove(struct i2c_client *client)
{
	lamp_both(client);
}

#endif
struct i2c_driver lamp_both_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 1, 0)
	.remove = lamp_both,
#else
	.remove = compat_lamp_both_driver_remove,
#endif
	.driver.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.remove = lamp_unplug,
};
