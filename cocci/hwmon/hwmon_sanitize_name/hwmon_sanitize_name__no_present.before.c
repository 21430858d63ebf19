#include <linux/module.h>
#include <linux/device.h>
#include <linux/err.h>
#include <linux/hwmon.h>
#include <linux/slab.h>

struct oven {
	struct device *dev;
	const char *name;
};

static int oven_name(struct oven *oven, const char *model)
{
	char *spare = hwmon_sanitize_name(model);

	if (IS_ERR(spare))
		return PTR_ERR(spare);
	kfree(spare);
	oven->name = devm_hwmon_sanitize_name(oven->dev, dev_name(oven->dev));
	return PTR_ERR_OR_ZERO(oven->name);
}
