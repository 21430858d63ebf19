#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm.h>
#include <linux/pm_runtime.h>

extern const struct dev_pm_ops meter_pm;
extern const struct dev_pm_ops meter_idle_pm;
extern const struct dev_pm_ops meter_sleep_pm;
extern const struct dev_pm_ops meter_own_pm;

static int meter_suspend(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

static int meter_resume(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

EXPORT_NS_GPL_SIMPLE_DEV_PM_OPS(meter_pm, meter_suspend, meter_resume, METER);

EXPORT_GPL_RUNTIME_DEV_PM_OPS(meter_idle_pm, meter_suspend, meter_resume, NULL);

EXPORT_GPL_DEV_SLEEP_PM_OPS(meter_sleep_pm) = {
	.suspend = meter_suspend,
	.resume = meter_resume,
};

EXPORT_GPL_DEV_PM_OPS(meter_own_pm) = {
	.runtime_suspend = meter_suspend,
	.runtime_resume = meter_resume,
};
