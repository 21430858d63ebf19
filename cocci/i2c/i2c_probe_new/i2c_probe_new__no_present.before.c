#include <linux/module.h>
#include <linux/device.h>
#include <linux/i2c.h>

struct lens_ops {
	int (*probe_new)(struct i2c_client *client);
};

static int lens_start(struct i2c_client *lens)
{
	return i2c_smbus_write_byte(lens, 1);
}

static struct i2c_driver lens_driver = {
	.driver = {
		.name = "lens",
	},
	.probe_new = lens_start,
};

/* The driver's own. */
static const struct lens_ops lens_ops = {
	.probe_new = lens_start,
};
