/* {
	"version": "v5.14",
	"commit": "e58bb7a74dca",
	"comment": "struct iio_dev has its number as a member, which is gone",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

int foo(struct iio_dev *iio);

int foo(struct iio_dev *iio)
{
	return iio->id;
}
