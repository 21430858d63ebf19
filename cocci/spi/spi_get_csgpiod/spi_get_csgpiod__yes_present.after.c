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
	if (spi_get_csgpiod(probe->spi, 0))
		gpiod_set_value_cansleep(spi_get_csgpiod(probe->spi, 0), on);
}

static void probe_move(struct probe *probe, struct spi_device *spi)
{
	probe->cs_gpiod = spi_get_csgpiod(spi, 0);
	spi_set_csgpiod(spi, 0, NULL);
}
