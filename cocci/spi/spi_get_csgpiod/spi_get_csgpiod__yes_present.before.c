#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/consumer.h>
#include <linux/spi/spi.h>

struct probe {
	struct spi_device *spi;
	struct gpio_desc *cs_gpiod;
};

static void probe_select(struct probe *probe, bool on)
{
	if (probe->spi->cs_gpiod)
		gpiod_set_value_cansleep(probe->spi->cs_gpiod, on);
}

static void probe_move(struct probe *probe, struct spi_device *spi)
{
	probe->cs_gpiod = spi->cs_gpiod;
	spi->cs_gpiod = NULL;
}
