#include <linux/module.h>
#ifndef COMPAT_GUARD_DEVICE
#define COMPAT_GUARD_DEVICE
#include <linux/device.h>
DEFINE_GUARD(device, struct device *, device_lock(_T), device_unlock(_T))
#endif
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
