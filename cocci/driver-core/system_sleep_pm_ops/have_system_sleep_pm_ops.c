/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "SYSTEM_SLEEP_PM_OPS(), RUNTIME_PM_OPS() and their kin",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm.h>
#include <linux/pm_runtime.h>

static int foo(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

const struct dev_pm_ops bar = {
	SYSTEM_SLEEP_PM_OPS(foo, foo)
	RUNTIME_PM_OPS(foo, foo, NULL)
};

const struct dev_pm_ops baz = {
	LATE_SYSTEM_SLEEP_PM_OPS(foo, foo)
	NOIRQ_SYSTEM_SLEEP_PM_OPS(foo, foo)
};

DEFINE_RUNTIME_DEV_PM_OPS(qux, foo, foo, NULL);
