#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>

struct probe {
	struct module *driver_module;
};

static int probe_read(struct iio_dev *dev, struct iio_chan_spec const *channel, int *val, int *val2, long mask)
{
	struct probe *probe = iio_priv(dev);

	*val = probe->driver_module == THIS_MODULE;
	return IIO_VAL_INT;
}

static const struct iio_info probe_info = {
	.read_raw = probe_read,
};

static void probe_setup(struct iio_dev *dev)
{
	dev->info = &probe_info;
}

static void (*probe_asked)(struct iio_dev *dev) = probe_setup;
