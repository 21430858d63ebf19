/* {
	"version": "v5.11",
	"commit": "unknown",
	"comment": "spi_transfer.delay_usecs, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

void foo(struct spi_transfer *t);

void foo(struct spi_transfer *t)
{
	t->delay_usecs = 10;
}
