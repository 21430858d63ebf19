#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>
#include <linux/spi/spi.h>

struct model {
	int channels;
};

static int quill_probe(struct spi_device *quill)
{
	const struct model *model = spi_get_device_match_data(quill);

	return model ? model->channels : -ENODEV;
}
