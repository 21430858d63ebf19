/* {
	"version": "v5.5",
	"commit": "unknown",
	"comment": "spi_transfer.delay, with a unit",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

void foo(struct spi_transfer *t);

void foo(struct spi_transfer *t)
{
	t->delay.value = 10;
	t->delay.unit = SPI_DELAY_UNIT_USECS;
}
