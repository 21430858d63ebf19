#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>
#include <linux/iio/buffer.h>

struct scan {
	s16 values[4];
	s64 time;
};

static int scan_push(struct iio_dev *dev, s64 now)
{
	struct scan scan = { };

	return iio_push_to_buffers_with_timestamp(dev, &scan, now);
}

static int scan_push_all(struct iio_dev *dev, struct scan *scans, s64 now)
{
	int ret = iio_push_to_buffers_with_timestamp(dev, scans, now);

	return ret ? ret : iio_push_to_buffers_with_timestamp(dev, scans + 1, now);
}
