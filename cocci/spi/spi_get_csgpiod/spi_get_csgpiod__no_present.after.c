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
	if (((chip->spi)->cs_gpiod))
		gpiod_set_value_cansleep(((chip->spi)->cs_gpiod), on);
	chip->mode = chip->spi->mode;
}

static void chip_leave(struct chip *chip)
{
	(chip->spi)->cs_gpiod = NULL;
}
