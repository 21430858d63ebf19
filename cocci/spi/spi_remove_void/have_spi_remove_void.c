/* {
	"version": "v5.18",
	"commit": "a0386bba7093",
	"comment": "remove of struct spi_driver returns nothing",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

void foo(struct spi_driver *driver, void (*fn)(struct spi_device *spi));

void foo(struct spi_driver *driver, void (*fn)(struct spi_device *spi))
{
	driver->remove = fn;
}
