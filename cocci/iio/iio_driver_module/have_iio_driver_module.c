/* {
	"version": "v4.13",
	"commit": "unknown",
	"comment": "iio_info.driver_module, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

const struct iio_info *foo(void);

const struct iio_info *foo(void)
{
	static const struct iio_info info = { .driver_module = THIS_MODULE };

	return &info;
}
