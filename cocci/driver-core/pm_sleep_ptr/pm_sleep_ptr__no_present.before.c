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

static const struct dev_pm_ops lamp_pm = {
	.suspend = pm_sleep_ptr(lamp_suspend),
	.resume = pm_sleep_ptr(lamp_resume),
};

static struct device_driver lamp = {
	.name = "lamp",
	.pm = pm_sleep_ptr(&lamp_pm),
};
