#include <linux/module.h>
#include <linux/device.h>

int oven_open(struct device *oven);
int oven_shut(struct device *oven);

int oven_open(struct device *oven)
{
	guard(device)(oven);
	return oven->driver ? 0 : -ENODEV;
}

int oven_shut(struct device *oven)
{
	device_lock(oven);
	device_unlock(oven);
	return 0;
}
