#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>
#include <linux/property.h>

struct model {
	int channels;
};

static int quill_probe(struct i2c_client *quill)
{
	const struct model *model = (device_get_match_data(&quill->dev) ? : i2c_match_id(to_i2c_driver(quill->dev.driver)->id_table, quill) ? (const void *)i2c_match_id(to_i2c_driver(quill->dev.driver)->id_table, quill)->driver_data : NULL);

	return model ? model->channels : -ENODEV;
}
