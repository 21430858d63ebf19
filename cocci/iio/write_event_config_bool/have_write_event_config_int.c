/* {
	"version": "v6.12",
	"commit": "unknown",
	"comment": "iio_info.write_event_config takes an int, the last version that does",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

static int bar(struct iio_dev *indio_dev, const struct iio_chan_spec *chan, enum iio_event_type type,
	       enum iio_event_direction dir, int state)
{
	return 0;
}

const struct iio_info *foo(void);

const struct iio_info *foo(void)
{
	static const struct iio_info info = { .write_event_config = bar };

	return &info;
}
