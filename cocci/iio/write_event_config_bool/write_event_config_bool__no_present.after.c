#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

static int gauge_set(struct iio_dev *indio, const struct iio_chan_spec *chan, enum iio_event_type type,
		     enum iio_event_direction dir, int state)
{
	return state ? 0 : -EINVAL;
}

static const struct iio_info gauge_info = {
	.write_event_config = gauge_set,
};

void gauge_init(struct iio_dev *indio);

void gauge_init(struct iio_dev *indio)
{
	indio->info = &gauge_info;
}
