/* {
	"version": "v5.16",
	"commit": "16b0314aa746",
	"comment": "the functions of dma-buf are in a namespace",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/dma-resv.h>

/* A compiler can't be asked about namespaces; this came to dma-buf in the same version. */
void foo(struct dma_resv_iter *cursor, struct dma_resv *obj);

void foo(struct dma_resv_iter *cursor, struct dma_resv *obj)
{
	dma_resv_iter_begin(cursor, obj, 0);
}
