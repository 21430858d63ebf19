#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

struct nose {
	struct iio_dev *smell;
	int iio_device_alloc;
};

static int nose_make(struct device *dev, struct nose *nose)
{
	nose->smell = iio_device_alloc(NULL, sizeof(*nose));
	if (!nose->smell)
		return -ENOMEM;
	nose->smell->dev.parent = dev;
	return nose->iio_device_alloc;
}

static int (*nose_asked)(struct device *dev, struct nose *nose) = nose_make;
