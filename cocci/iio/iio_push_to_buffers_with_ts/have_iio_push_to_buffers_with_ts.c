/* {
	"version": "v6.16",
	"commit": "unknown",
	"comment": "iio_push_to_buffers_with_ts()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>
#include <linux/iio/buffer.h>

int foo(struct iio_dev *dev, void *data);

int foo(struct iio_dev *dev, void *data)
{
	return iio_push_to_buffers_with_ts(dev, data, 16, 1);
}
