/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "pm_runtime_put() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_runtime.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(pm_runtime_put, void (struct device *)));
}
