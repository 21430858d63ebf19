#include <linux/module.h>
#include <linux/device.h>

static void *lamp_new(struct device *dev)
{
	return devm_kzalloc(dev, 8, GFP_KERNEL);
}
