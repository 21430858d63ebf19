/* {
	"version": "v4.13",
	"commit": "unknown",
	"comment": "a master is a controller",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

int foo(struct spi_controller *controller);

int foo(struct spi_controller *controller)
{
	return spi_register_controller(controller);
}
