#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>

struct kettle {
	struct device *dev;
	bool fast;
};

static void kettle_probe(struct kettle *kettle, const char *name)
{
	kettle->fast = (device_property_match_string(kettle->dev, "compatible", "acme,kettle-fast") >= 0);
	if (!(device_property_match_string(kettle->dev, "compatible", name) >= 0))
		dev_warn(kettle->dev, "is no %s\n", name);
}
