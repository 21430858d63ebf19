/* {
	"version": "v6.2",
	"commit": "aea672d054a2",
	"comment": "spi_get_device_match_data()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>
#include <linux/spi/spi.h>

const void *foo(const struct spi_device *spi);

const void *foo(const struct spi_device *spi)
{
	return spi_get_device_match_data(spi);
}
