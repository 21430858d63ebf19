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

struct spi_driver lamp_driver = {
	.driver.name = "lamp",
	.remove = lamp_gone,
};

struct spi_driver lamp_counter = {
	.remove = lamp_count_down,
	.driver.name = "lamp",
};

struct spi_driver lamp_both_driver = {
	.remove = lamp_both,
	.driver.name = "lamp",
};

struct lamp_ops lamp_ops = {
	.remove = lamp_unplug,
};
