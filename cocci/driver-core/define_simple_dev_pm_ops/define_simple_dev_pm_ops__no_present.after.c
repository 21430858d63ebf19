#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm.h>

static int lamp_suspend(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

static int lamp_resume(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

static SIMPLE_DEV_PM_OPS(lamp_pm, lamp_suspend, lamp_resume);

SIMPLE_DEV_PM_OPS(lamp_shared_pm, lamp_suspend, lamp_resume);

static struct device_driver lamp = {
	.name = "lamp",
	.pm = &lamp_pm,
};
