#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

struct gauge {
	int iio_device_claim_direct_mode;
};

static int gauge_read(struct iio_dev *dev, int *val)
{
	struct gauge *gauge = iio_priv(dev);
	int ret;

	ret = (iio_device_claim_direct(dev) ? 0 : -EBUSY);
	if (ret)
		return ret;
	*val = gauge->iio_device_claim_direct_mode;
	iio_device_release_direct(dev);
	return IIO_VAL_INT;
}

static int gauge_write(struct iio_dev *dev, int val)
{
	if ((iio_device_claim_direct(dev) ? 0 : -EBUSY) < 0)
		return -EAGAIN;
	iio_device_release_direct(dev);
	return 0;
}
