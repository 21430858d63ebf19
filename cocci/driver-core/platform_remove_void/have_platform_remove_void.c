/* {
	"version": "v6.11",
	"commit": "0edb555a65d1",
	"comment": "remove of a platform driver returns nothing",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>

void foo(struct platform_driver *driver, void (*fn)(struct platform_device *pdev));

void foo(struct platform_driver *driver, void (*fn)(struct platform_device *pdev))
{
	driver->remove = fn;
}
