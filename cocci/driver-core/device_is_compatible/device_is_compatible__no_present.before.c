#include <linux/module.h>
#include <linux/device.h>
#include <linux/property.h>

struct kettle {
	struct device *dev;
	bool fast;
};

static void kettle_probe(struct kettle *kettle, const char *name)
{
	kettle->fast = device_is_compatible(kettle->dev, "acme,kettle-fast");
	if (!device_is_compatible(kettle->dev, name))
		dev_warn(kettle->dev, "is no %s\n", name);
}
