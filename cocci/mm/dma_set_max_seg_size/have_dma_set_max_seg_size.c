/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "dma_set_max_seg_size() returns nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>
#include <linux/build_bug.h>

void foo(struct device *dev);

void foo(struct device *dev)
{
	BUILD_BUG_ON(!__same_type(dma_set_max_seg_size, void (struct device *, unsigned int)));
}
