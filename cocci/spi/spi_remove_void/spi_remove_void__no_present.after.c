#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>
#include <linux/version.h>

struct lamp {
	int on;
};

struct lamp_ops {
	void (*remove)(struct spi_device *spi);
};

static void lamp_off(struct lamp *lamp)
{
	lamp->on = 0;
}

static void lamp_gone(struct spi_device *dev)
{
	struct lamp *lamp = spi_get_drvdata(dev);

	if (!lamp)
		return;
	lamp_off(lamp);
}

/* Called by the driver, too. */
static void lamp_dark(struct spi_device *spi)
{
	lamp_off(spi_get_drvdata(spi));
}

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
static void lamp_both(struct spi_device *spi)
#else
static int lamp_both(struct spi_device *spi)
#endif
{
	lamp_dark(spi);
#if LINUX_VERSION_CODE < KERNEL_VERSION(5, 18, 0)
	return 0;
#endif
}

/* Of no driver. */
static void lamp_unplug(struct spi_device *spi)
{
	lamp_dark(spi);
}

#ifdef LAMP_OLD
static int lamp_old(struct spi_device *spi)
{
	lamp_off(spi_get_drvdata(spi));
	return 0;
}

static struct spi_driver lamp_old_driver = {
	.remove = lamp_old,
};
#endif

static int __maybe_unused compat_lamp_driver_remove(struct spi_device *spi)
{
	lamp_gone(spi);
	return 0;
}

struct spi_driver lamp_driver = {
	.driver.name = "lamp",
	.remove = compat_lamp_driver_remove,
};

static int __maybe_unused compat_lamp_dark_driver_remove(struct spi_device *spi)
{
	lamp_dark(spi);
	return 0;
}

struct spi_driver lamp_dark_driver = {
	.remove = compat_lamp_dark_driver_remove,
	.driver.name = "lamp",
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
static int __maybe_unused compat_lamp_both_driver_remove(struct spi_device *spi)
{
	lamp_both(spi);
	return 0;
}

#endif
struct spi_driver lamp_both_driver = {
#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 18, 0)
	.remove = compat_lamp_both_driver_remove,
#else
	.remove = lamp_both,
#endif
	.driver.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.remove = lamp_unplug,
};
