/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "devm_work_autocancel() and devm_delayed_work_autocancel()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/devm-helpers.h>

int foo(struct device *dev, struct work_struct *work, struct delayed_work *later, work_func_t worker);

int foo(struct device *dev, struct work_struct *work, struct delayed_work *later, work_func_t worker)
{
	return devm_work_autocancel(dev, work, worker) ?: devm_delayed_work_autocancel(dev, later, worker);
}
