/* {
	"version": "v5.9",
	"commit": "unknown",
	"comment": "iio_device_alloc() takes the parent",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

struct iio_dev *foo(struct device *dev);

struct iio_dev *foo(struct device *dev)
{
	return iio_device_alloc(dev, 0);
}
