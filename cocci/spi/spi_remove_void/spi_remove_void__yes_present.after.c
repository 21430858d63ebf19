#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>
#include <linux/version.h>

struct lamp {
	int on;
};

struct lamp_ops {
	int (*remove)(struct spi_device *spi);
};

static void lamp_off(struct lamp *lamp)
{
	lamp->on = 0;
}

static int lamp_gone(struct spi_device *dev)
{
	struct lamp *lamp = spi_get_drvdata(dev);

	if (!lamp)
		return -ENODEV;
	lamp_off(lamp);
	return 0;
}

static int lamp_count_down(struct spi_device *spi)
{
	struct lamp *lamp = spi_get_drvdata(spi);

	return lamp->on--;
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
static void lamp_both(struct spi_device *spi)
#else
static int lamp_both(struct spi_device *spi)
#endif
{
	lamp_off(spi_get_drvdata(spi));
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
	return 0;
#endif
}

/* Of no driver. */
static int lamp_unplug(struct spi_device *spi)
{
	return lamp_count_down(spi);
}

#ifdef LAMP_NEW
static void lamp_new(struct spi_device *spi)
{
	lamp_off(spi_get_drvdata(spi));
}

static struct spi_driver lamp_new_driver = {
	.remove = lamp_new,
};
#endif

static void __maybe_unused compat_lamp_driver_remove(struct spi_device *spi)
{
	lamp_gone(spi);
}

struct spi_driver lamp_driver = {
	.driver.name = "lamp",
	.remove = compat_lamp_driver_remove,
};

static void __maybe_unused compat_lamp_counter_remove(struct spi_device *spi)
{
	lamp_count_down(spi);
}

struct spi_driver lamp_counter = {
	.remove = compat_lamp_counter_remove,
	.driver.name = "lamp",
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
#else
static void __maybe_unused compat_lamp_both_driver_remove(struct spi_device *spi)
{
	lamp_both(spi);
}

#endif
struct spi_driver lamp_both_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
	.remove = lamp_both,
#else
	.remove = compat_lamp_both_driver_remove,
#endif
	.driver.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.remove = lamp_unplug,
};
