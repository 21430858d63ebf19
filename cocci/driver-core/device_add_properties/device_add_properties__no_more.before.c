#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>
#include <linux/property.h>

static const struct property_entry crate_properties[] = {
	PROPERTY_ENTRY_U32("crate-size", 4096),
	{ }
};

static int crate_add_properties(struct device *dev)
{
	return dev ? 0 : -ENODEV;
}

static int crate_add(struct platform_device *crate)
{
	int ret = device_add_properties(&crate->dev, crate_properties);

	if (ret)
		return ret;
	return crate_add_properties(&crate->dev);
}
