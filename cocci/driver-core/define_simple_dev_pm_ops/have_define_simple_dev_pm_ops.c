/* {
	"version": "v5.17",
	"commit": "1a3c7bb08826",
	"comment": "DEFINE_SIMPLE_DEV_PM_OPS()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm.h>

static int foo(struct device *dev)
{
	return dev ? 0 : -EINVAL;
}

DEFINE_SIMPLE_DEV_PM_OPS(bar, foo, foo);
