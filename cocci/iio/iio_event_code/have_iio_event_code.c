/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "IIO_EVENT_CODE()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/events.h>

u64 foo(void);

u64 foo(void)
{
	return IIO_EVENT_CODE(IIO_ACCEL, 0, IIO_MOD_X, IIO_EV_DIR_RISING, IIO_EV_TYPE_THRESH, 0, 0, 0);
}
