/* {
	"version": "v4.20",
	"commit": "unknown",
	"comment": "dma_zalloc_coherent(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>

void *foo(struct device *dev, dma_addr_t *at);

void *foo(struct device *dev, dma_addr_t *at)
{
	return dma_zalloc_coherent(dev, 16, at, GFP_KERNEL);
}
