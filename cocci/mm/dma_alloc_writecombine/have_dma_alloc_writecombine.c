/* {
	"version": "v4.5",
	"commit": "unknown",
	"comment": "dma_alloc_writecombine(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>

void *foo(struct device *dev, dma_addr_t *at);

void *foo(struct device *dev, dma_addr_t *at)
{
	return dma_alloc_writecombine(dev, 1, at, GFP_KERNEL);
}
