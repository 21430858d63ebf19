#include <linux/module.h>
#include <linux/device.h>
#include <linux/iio/iio.h>
#include <linux/iio/trigger.h>

struct gauge {
	struct iio_dev *dev;
	unsigned int id;
};

static char *gauge_name(struct iio_dev *indio_dev, const char *name)
{
	return devm_kasprintf(&indio_dev->dev, GFP_KERNEL, "%s%d", name,
			      indio_dev->id);
}

static struct iio_trigger *gauge_trigger(struct gauge *gauge, struct device *parent)
{
	return devm_iio_trigger_alloc(parent, "%d-%d", gauge->id,
				      gauge->dev->id);
}
