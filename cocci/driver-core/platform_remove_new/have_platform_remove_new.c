/* {
	"version": "v6.3",
	"commit": "5c5a7680e67b",
	"comment": "remove_new of a platform driver returned nothing, until remove did and it went again",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/platform_device.h>

void foo(struct platform_driver *driver, void (*fn)(struct platform_device *pdev));

void foo(struct platform_driver *driver, void (*fn)(struct platform_device *pdev))
{
	driver->remove_new = fn;
}
