/* {
	"version": "v6.2",
	"commit": "b8d3b056a78d",
	"comment": "spi_alloc_host() and its kin, the new names of spi_alloc_master() and its kin",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

struct spi_controller *foo(struct device *dev);

struct spi_controller *foo(struct device *dev)
{
	return spi_alloc_host(dev, 0) ? : devm_spi_alloc_host(dev, 0) ? :
	       spi_alloc_target(dev, 0) ? : devm_spi_alloc_target(dev, 0);
}
