/* {
	"version": "v5.10",
	"commit": "unknown",
	"comment": "dma_buf_vmap() returns the address, the last version where it does",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/dma-buf.h>

void *foo(struct dma_buf *buf);

void *foo(struct dma_buf *buf)
{
	return dma_buf_vmap(buf);
}
