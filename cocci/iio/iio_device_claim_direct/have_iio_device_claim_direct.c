/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "iio_device_claim_direct() says whether it claimed the device",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

bool foo(struct iio_dev *indio_dev);

bool foo(struct iio_dev *indio_dev)
{
	if (!iio_device_claim_direct(indio_dev))
		return false;
	iio_device_release_direct(indio_dev);
	return true;
}
