#include <linux/module.h>
#include <linux/device.h>
#include <linux/regulator/consumer.h>

static const char * const stove_supplies[] = { "gas", "spark" };

struct stove {
	struct device *dev;
	bool hood;
};

static int stove_probe(struct stove *stove)
{
	int ret = devm_regulator_get_enable(stove->dev, "vcc");

	if (ret)
		return ret;
	ret = devm_regulator_get_enable_optional(stove->dev, "hood");
	if (ret && ret != -ENODEV)
		return ret;
	stove->hood = !ret;
	return devm_regulator_bulk_get_enable(stove->dev, ARRAY_SIZE(stove_supplies), stove_supplies);
}
