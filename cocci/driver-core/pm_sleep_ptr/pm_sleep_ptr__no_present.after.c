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
	.suspend = (IS_ENABLED(CONFIG_PM_SLEEP) ? (lamp_suspend) : NULL),
	.resume = (IS_ENABLED(CONFIG_PM_SLEEP) ? (lamp_resume) : NULL),
};

static struct device_driver lamp = {
	.name = "lamp",
	.pm = (IS_ENABLED(CONFIG_PM_SLEEP) ? (&lamp_pm) : NULL),
};
