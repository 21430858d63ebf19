/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "the lock of a device that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/cleanup.h>

int foo(struct device *dev);

int foo(struct device *dev)
{
	guard(device)(dev);
	return dev->driver ? 0 : -ENODEV;
}
