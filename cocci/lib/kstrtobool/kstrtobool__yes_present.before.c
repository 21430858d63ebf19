#include <linux/module.h>
#include <linux/string.h>
#include <linux/device.h>

static ssize_t lamp_store(struct device *dev, struct device_attribute *attr, const char *text, size_t size)
{
	bool on;
	int err = strtobool(text, &on);

	if (err)
		return err;
	dev_info(dev, "%d\n", on);
	return size;
}
