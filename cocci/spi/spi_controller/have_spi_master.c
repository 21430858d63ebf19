/* {
	"version": "v6.10",
	"commit": "unknown",
	"comment": "the names of a master, which are gone since: a master is a controller",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

int foo(struct spi_master *master);

int foo(struct spi_master *master)
{
	return spi_register_master(master);
}
