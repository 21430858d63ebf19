/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "iio_trigger_poll_nested()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>
#include <linux/iio/trigger.h>

void foo(struct iio_trigger *bar);

void foo(struct iio_trigger *bar)
{
	iio_trigger_poll_nested(bar);
}
