/* {
	"version": "v5.17",
	"commit": "1a3c7bb08826",
	"comment": "pm_sleep_ptr(): NULL without CONFIG_PM_SLEEP",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm.h>

const struct dev_pm_ops *foo(const struct dev_pm_ops *ops);

const struct dev_pm_ops *foo(const struct dev_pm_ops *ops)
{
	return pm_sleep_ptr(ops);
}
