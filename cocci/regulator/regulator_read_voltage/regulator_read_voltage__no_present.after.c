#include <linux/module.h>
#ifndef COMPAT_DEVM_REGULATOR_GET_ENABLE_READ_VOLTAGE
#define COMPAT_DEVM_REGULATOR_GET_ENABLE_READ_VOLTAGE
#include <linux/regulator/consumer.h>
#include <linux/device.h>
#include <linux/err.h>
static inline void compat_voltage_off(void *regulator)
{
	regulator_disable(regulator);
}
static inline int compat_devm_regulator_get_enable_read_voltage(struct device *dev, const char *id)
{
	struct regulator *regulator = devm_regulator_get_optional(dev, id);
	int ret;

	if (IS_ERR(regulator))
		return PTR_ERR(regulator);
	ret = regulator_enable(regulator);
	if (ret) {
		devm_regulator_put(regulator);
		return ret;
	}
	ret = devm_add_action(dev, compat_voltage_off, regulator);
	if (!ret) {
		ret = regulator_get_voltage(regulator);
		if (ret >= 0)
			return ret;
		devm_remove_action(dev, compat_voltage_off, regulator);
	}
	regulator_disable(regulator);
	devm_regulator_put(regulator);
	return ret;
}
#define devm_regulator_get_enable_read_voltage compat_devm_regulator_get_enable_read_voltage
#endif
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
