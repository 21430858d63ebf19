/* {
	"version": "v6.3",
	"commit": "303feb3cc06a",
	"comment": "spi_get_csgpiod()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

void *foo(struct spi_device *spi);

void *foo(struct spi_device *spi)
{
	return spi_get_csgpiod(spi, 0);
}
