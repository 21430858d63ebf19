#include <linux/module.h>
#include <linux/device.h>
#include <linux/regulator/consumer.h>

struct scale {
	struct device *dev;
	int millivolts;
};

static int scale_probe(struct scale *scale)
{
	int ret = devm_regulator_get_enable_read_voltage(scale->dev, "vref");

	if (ret < 0 && ret != -ENODEV)
		return dev_err_probe(scale->dev, ret, "no voltage\n");
	scale->millivolts = ret == -ENODEV ? 2500 : ret / 1000;
	return 0;
}
