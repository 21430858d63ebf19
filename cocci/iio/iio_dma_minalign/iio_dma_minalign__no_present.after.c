#include <linux/module.h>
#ifndef IIO_DMA_MINALIGN
#define IIO_DMA_MINALIGN IIO_ALIGN
#endif
#include <linux/device.h>
#include <linux/iio/iio.h>

struct gauge {
	int last;
	u8 tx[4] __aligned(IIO_DMA_MINALIGN);
};

static int gauge_read(struct iio_dev *dev, int *val)
{
	struct gauge *gauge = iio_priv(dev);

	*val = gauge->last + gauge->tx[0];
	return IIO_VAL_INT;
}
