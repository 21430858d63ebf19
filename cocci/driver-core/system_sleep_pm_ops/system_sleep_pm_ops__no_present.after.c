#include <linux/module.h>
#ifndef SYSTEM_SLEEP_PM_OPS
#include <linux/pm.h>
#include <linux/pm_runtime.h>
#define SYSTEM_SLEEP_PM_OPS SET_SYSTEM_SLEEP_PM_OPS
#define LATE_SYSTEM_SLEEP_PM_OPS SET_LATE_SYSTEM_SLEEP_PM_OPS
#define NOIRQ_SYSTEM_SLEEP_PM_OPS SET_NOIRQ_SYSTEM_SLEEP_PM_OPS
#define RUNTIME_PM_OPS SET_RUNTIME_PM_OPS
#define DEFINE_RUNTIME_DEV_PM_OPS(name, suspend, resume, idle) \
	const struct dev_pm_ops name = { \
		SET_SYSTEM_SLEEP_PM_OPS(pm_runtime_force_suspend, pm_runtime_force_resume) \
		SET_RUNTIME_PM_OPS(suspend, resume, idle) \
	}
#endif
#include <linux/device.h>
#include <linux/pm.h>
#include <linux/pm_runtime.h>

static int lamp_suspend(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

static int lamp_resume(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

static const struct dev_pm_ops lamp_pm = {
	SYSTEM_SLEEP_PM_OPS(lamp_suspend, lamp_resume)
};

static const struct dev_pm_ops lamp_idle_pm = {
	RUNTIME_PM_OPS(lamp_suspend, lamp_resume, NULL)
};

static const struct dev_pm_ops lamp_late_pm = {
	LATE_SYSTEM_SLEEP_PM_OPS(lamp_suspend, lamp_resume)
};

static DEFINE_RUNTIME_DEV_PM_OPS(lamp_runtime_pm, lamp_suspend, lamp_resume, NULL);

static struct device_driver lamps[] = {
	{ .name = "lamp", .pm = pm_ptr(&lamp_pm) },
	{ .name = "late", .pm = pm_ptr(&lamp_late_pm) },
	{ .name = "idle", .pm = pm_ptr(&lamp_idle_pm) },
	{ .name = "runtime", .pm = pm_ptr(&lamp_runtime_pm) },
};
