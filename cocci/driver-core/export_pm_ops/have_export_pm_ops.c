/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "operations of power management that are exported where they are defined",
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

EXPORT_GPL_DEV_SLEEP_PM_OPS(bar) = {
	.suspend = foo,
};

EXPORT_NS_GPL_SIMPLE_DEV_PM_OPS(baz, foo, foo, qux);

EXPORT_GPL_RUNTIME_DEV_PM_OPS(quux, foo, foo, NULL);
