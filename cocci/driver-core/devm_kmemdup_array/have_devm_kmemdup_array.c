/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "devm_kmemdup_array()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/slab.h>

void *foo(struct device *dev, const void *from, size_t nr);

void *foo(struct device *dev, const void *from, size_t nr)
{
	return devm_kmemdup_array(dev, from, nr, 8, GFP_KERNEL);
}
