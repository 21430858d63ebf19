/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "a device that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/cleanup.h>

int foo(struct device *dev);

int foo(struct device *dev)
{
	struct device *own __free(put_device) = get_device(dev);

	return own ? 0 : -ENODEV;
}
