#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

static int gauge_event_on(struct iio_dev *dev, const struct iio_chan_spec *chan, enum iio_event_type type,
			  enum iio_event_direction dir, bool on)
{
	return on ? -EBUSY : 0;
}

static int gauge_event_set(struct iio_dev *dev, const struct iio_chan_spec *chan, enum iio_event_type type,
			   enum iio_event_direction dir, int level)
{
	return level;
}

static const struct iio_info gauge_info = {
	.write_event_config = gauge_event_on,
};

static int gauge_start(struct iio_dev *dev, const struct iio_chan_spec *chan)
{
	dev->info = &gauge_info;
	return gauge_event_set(dev, chan, IIO_EV_TYPE_THRESH, IIO_EV_DIR_EITHER, 7);
}
