/* {
	"version": "v5.14",
	"commit": "e58bb7a74dca",
	"comment": "the number of an iio device is asked for, iio_device_id()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["iio_device_id"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

int foo(struct iio_dev *iio);

int foo(struct iio_dev *iio)
{
	return iio_device_id(iio);
}
