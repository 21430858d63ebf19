/* {
	"version": "v6.9",
	"commit": "c0ef3df8dbae",
	"comment": "pm_runtime_get_if_active() takes the device alone",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pm_runtime.h>

int foo(struct device *dev);

int foo(struct device *dev)
{
	return pm_runtime_get_if_active(dev);
}
