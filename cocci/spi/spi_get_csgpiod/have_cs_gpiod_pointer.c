/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "cs_gpiod of an SPI device is one GPIO, the last version where it is",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

void foo(struct spi_device *spi, struct gpio_desc *gpio);

void foo(struct spi_device *spi, struct gpio_desc *gpio)
{
	spi->cs_gpiod = gpio;
}
