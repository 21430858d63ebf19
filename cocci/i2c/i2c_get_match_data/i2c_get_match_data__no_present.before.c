#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/property.h>

struct model {
	int channels;
};

static int quill_probe(struct i2c_client *quill)
{
	const struct model *model = i2c_get_match_data(quill);

	return model ? model->channels : -ENODEV;
}
