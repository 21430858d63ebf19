/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "spi_busnum_to_master(), which is gone since",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["spi_busnum_to_master"]
} */
#include <linux/module.h>
#include <linux/spi/spi.h>

void *foo(void);

void *foo(void)
{
	return spi_busnum_to_master(0);
}
