#include <linux/module.h>
#include <linux/device.h>
#include <linux/gpio/consumer.h>
#include <linux/spi/spi.h>

struct chip {
	struct spi_device *spi;
	int mode;
};

static void chip_select(struct chip *chip, bool on)
{
	if (spi_get_csgpiod(chip->spi, 0))
		gpiod_set_value_cansleep(spi_get_csgpiod(chip->spi, 0), on);
	chip->mode = chip->spi->mode;
}

static void chip_leave(struct chip *chip)
{
	spi_set_csgpiod(chip->spi, 0, NULL);
}
