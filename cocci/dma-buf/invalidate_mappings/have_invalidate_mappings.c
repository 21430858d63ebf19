/* {
	"version": "v7.1",
	"commit": "unknown",
	"comment": "an importer is told by invalidate_mappings that mappings are void",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-buf.h>

void foo(struct dma_buf_attach_ops *ops, void (*fn)(struct dma_buf_attachment *));

void foo(struct dma_buf_attach_ops *ops, void (*fn)(struct dma_buf_attachment *))
{
	ops->invalidate_mappings = fn;
}
