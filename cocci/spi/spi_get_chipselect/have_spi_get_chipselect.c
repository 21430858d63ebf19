/* {
	"version": "v6.3",
	"commit": "303feb3cc06a",
	"comment": "spi_get_chipselect() and spi_set_chipselect()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

u8 foo(struct spi_device *spi);

u8 foo(struct spi_device *spi)
{
	spi_set_chipselect(spi, 0, 1);
	return spi_get_chipselect(spi, 0);
}
