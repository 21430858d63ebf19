#include <linux/module.h>
#include <linux/device.h>
#include <linux/version.h>

struct lamp {
	int on;
};

struct lamp_ops {
	int (*remove)(struct device *dev);
};

static void lamp_off(struct lamp *lamp)
{
	lamp->on = 0;
}

static int lamp_gone(struct device *dev)
{
	struct lamp *lamp = dev_get_drvdata(dev);

	if (!lamp)
		return -ENODEV;
	lamp_off(lamp);
	return 0;
}

static int lamp_count_down(struct device *dev)
{
	struct lamp *lamp = dev_get_drvdata(dev);

	return lamp->on--;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
static void lamp_both(struct device *dev)
#else
static int lamp_both(struct device *dev)
#endif
{
	lamp_off(dev_get_drvdata(dev));
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 15, 0)
	return 0;
#endif
}

/* Of no driver. */
static int lamp_unplug(struct device *dev)
{
	return lamp_count_down(dev);
}

#ifdef LAMP_NEW
static void lamp_new(struct device *dev)
{
	lamp_off(dev_get_drvdata(dev));
}

static struct bus_type lamp_new_driver = {
	.remove = lamp_new,
};
#endif

static void __maybe_unused compat_lamp_driver_remove(struct device *dev)
{
	lamp_gone(dev);
}

struct bus_type lamp_driver = {
	.name = "lamp",
	.remove = compat_lamp_driver_remove,
};

static void __maybe_unused compat_lamp_counter_remove(struct device *dev)
{
	lamp_count_down(dev);
}

struct bus_type lamp_counter = {
	.remove = compat_lamp_counter_remove,
	.name = "lamp",
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
#else
static void __maybe_unused compat_lamp_both_driver_remove(struct device *dev)
{
	lamp_both(dev);
}

#endif
struct bus_type lamp_both_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 15, 0)
	.remove = lamp_both,
#else
	.remove = compat_lamp_both_driver_remove,
#endif
	.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.remove = lamp_unplug,
};
