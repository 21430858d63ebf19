/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "iio_device_claim_direct_mode() returns an error code, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["iio_device_claim_direct_mode", "iio_device_release_direct_mode"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

int foo(struct iio_dev *indio_dev);

int foo(struct iio_dev *indio_dev)
{
	int ret = iio_device_claim_direct_mode(indio_dev);

	if (!ret)
		iio_device_release_direct_mode(indio_dev);
	return ret;
}
