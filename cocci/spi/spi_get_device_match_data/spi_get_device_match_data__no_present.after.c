#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>
#include <linux/spi/spi.h>

struct model {
	int channels;
};

static int quill_probe(struct spi_device *quill)
{
	const struct model *model = (device_get_match_data(&quill->dev) ? : (const void *)spi_get_device_id(quill)->driver_data);

	return model ? model->channels : -ENODEV;
}
