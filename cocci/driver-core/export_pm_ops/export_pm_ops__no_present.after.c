#include <linux/module.h>
#ifndef COMPAT_EXPORT_PM_OPS
#include <linux/export.h>
#include <linux/pm.h>
#include <linux/pm_runtime.h>
#define COMPAT_EXPORT_PM_OPS(name, export) \
	const struct dev_pm_ops name; \
	export; \
	const struct dev_pm_ops name
#ifndef EXPORT_GPL_DEV_PM_OPS
#define EXPORT_DEV_PM_OPS(name) COMPAT_EXPORT_PM_OPS(name, EXPORT_SYMBOL(name))
#define EXPORT_GPL_DEV_PM_OPS(name) COMPAT_EXPORT_PM_OPS(name, EXPORT_SYMBOL_GPL(name))
#define EXPORT_NS_DEV_PM_OPS(name, ns) COMPAT_EXPORT_PM_OPS(name, EXPORT_SYMBOL_NS(name, ns))
#define EXPORT_NS_GPL_DEV_PM_OPS(name, ns) COMPAT_EXPORT_PM_OPS(name, EXPORT_SYMBOL_NS_GPL(name, ns))
#endif
#ifndef EXPORT_GPL_DEV_SLEEP_PM_OPS
#define EXPORT_DEV_SLEEP_PM_OPS EXPORT_DEV_PM_OPS
#define EXPORT_GPL_DEV_SLEEP_PM_OPS EXPORT_GPL_DEV_PM_OPS
#define EXPORT_NS_DEV_SLEEP_PM_OPS EXPORT_NS_DEV_PM_OPS
#define EXPORT_NS_GPL_DEV_SLEEP_PM_OPS EXPORT_NS_GPL_DEV_PM_OPS
#endif
#ifndef EXPORT_GPL_SIMPLE_DEV_PM_OPS
#define EXPORT_SIMPLE_DEV_PM_OPS(name, suspend, resume) \
	EXPORT_DEV_SLEEP_PM_OPS(name) = { SET_SYSTEM_SLEEP_PM_OPS(suspend, resume) }
#define EXPORT_GPL_SIMPLE_DEV_PM_OPS(name, suspend, resume) \
	EXPORT_GPL_DEV_SLEEP_PM_OPS(name) = { SET_SYSTEM_SLEEP_PM_OPS(suspend, resume) }
#define EXPORT_NS_SIMPLE_DEV_PM_OPS(name, suspend, resume, ns) \
	EXPORT_NS_DEV_SLEEP_PM_OPS(name, ns) = { SET_SYSTEM_SLEEP_PM_OPS(suspend, resume) }
#define EXPORT_NS_GPL_SIMPLE_DEV_PM_OPS(name, suspend, resume, ns) \
	EXPORT_NS_GPL_DEV_SLEEP_PM_OPS(name, ns) = { SET_SYSTEM_SLEEP_PM_OPS(suspend, resume) }
#endif
#ifndef EXPORT_GPL_RUNTIME_DEV_PM_OPS
#define EXPORT_RUNTIME_DEV_PM_OPS(name, suspend, resume, idle) \
	EXPORT_DEV_PM_OPS(name) = { SET_RUNTIME_PM_OPS(suspend, resume, idle) }
#define EXPORT_GPL_RUNTIME_DEV_PM_OPS(name, suspend, resume, idle) \
	EXPORT_GPL_DEV_PM_OPS(name) = { SET_RUNTIME_PM_OPS(suspend, resume, idle) }
#define EXPORT_NS_RUNTIME_DEV_PM_OPS(name, suspend, resume, idle, ns) \
	EXPORT_NS_DEV_PM_OPS(name, ns) = { SET_RUNTIME_PM_OPS(suspend, resume, idle) }
#define EXPORT_NS_GPL_RUNTIME_DEV_PM_OPS(name, suspend, resume, idle, ns) \
	EXPORT_NS_GPL_DEV_PM_OPS(name, ns) = { SET_RUNTIME_PM_OPS(suspend, resume, idle) }
#endif
#endif
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
