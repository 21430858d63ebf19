/* {
	"version": "v6.8",
	"commit": "4d8ff6b0991d",
	"comment": "chip_select of an SPI device is a number, and not an array",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

u8 foo(struct spi_device *spi);

u8 foo(struct spi_device *spi)
{
	spi->chip_select = 1;
	return spi->chip_select;
}
