/* {
	"version": "v6.13",
	"commit": "0809a9ccac4a",
	"comment": "spi_alloc_master() and its kin, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/spi/spi.h>

struct spi_controller *foo(struct device *dev);

struct spi_controller *foo(struct device *dev)
{
	return spi_alloc_master(dev, 0) ? : devm_spi_alloc_master(dev, 0) ? :
	       spi_alloc_slave(dev, 0) ? : devm_spi_alloc_slave(dev, 0);
}
