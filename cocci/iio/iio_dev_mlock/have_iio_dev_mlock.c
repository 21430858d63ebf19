/* {
	"version": "v6.1",
	"commit": "unknown",
	"comment": "iio_dev.mlock, the last version that has it there",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

struct mutex *foo(struct iio_dev *iio);

struct mutex *foo(struct iio_dev *iio)
{
	return &iio->mlock;
}
