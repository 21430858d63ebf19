/* {
	"version": "v6.4",
	"commit": "unknown",
	"comment": "devm_krealloc_array()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>

void *foo(struct device *dev, void *from, size_t nr);

void *foo(struct device *dev, void *from, size_t nr)
{
	return devm_krealloc_array(dev, from, nr, 8, GFP_KERNEL);
}
