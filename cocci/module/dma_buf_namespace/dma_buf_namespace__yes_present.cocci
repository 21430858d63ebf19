// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when have_dma_buf_namespace
// compat: touches dma_buf_attach dma_buf_begin_cpu_access dma_buf_detach dma_buf_dynamic_attach
// compat: touches dma_buf_end_cpu_access dma_buf_export dma_buf_fd dma_buf_get dma_buf_map_attachment
// compat: touches dma_buf_map_attachment_unlocked dma_buf_mmap dma_buf_move_notify dma_buf_pin dma_buf_put
// compat: touches dma_buf_unmap_attachment dma_buf_unmap_attachment_unlocked dma_buf_unpin dma_buf_vmap
// compat: touches dma_buf_vmap_unlocked dma_buf_vunmap dma_buf_vunmap_unlocked
// upstream: 16b0314aa746 ("dma-buf: move dma-buf symbols into the DMA_BUF module namespace"), v5.16
//
// The namespace is imported where the module says its licence, and as either form of MODULE_IMPORT_NS() writes it.
// Imported twice it does no harm.

@imported@
declarer name MODULE_IMPORT_NS;
symbol DMA_BUF;
@@
(
  MODULE_IMPORT_NS(DMA_BUF);
|
  MODULE_IMPORT_NS("DMA_BUF");
)

@written@
declarer name MODULE_INFO;
symbol import_ns;
@@
  MODULE_INFO(import_ns, "DMA_BUF");

@used@
identifier f = {dma_buf_attach, dma_buf_begin_cpu_access, dma_buf_detach, dma_buf_dynamic_attach,
	dma_buf_end_cpu_access, dma_buf_export, dma_buf_fd, dma_buf_get, dma_buf_map_attachment,
	dma_buf_map_attachment_unlocked, dma_buf_mmap, dma_buf_move_notify, dma_buf_pin, dma_buf_put,
	dma_buf_unmap_attachment, dma_buf_unmap_attachment_unlocked, dma_buf_unpin, dma_buf_vmap,
	dma_buf_vmap_unlocked, dma_buf_vunmap, dma_buf_vunmap_unlocked};
@@
  f(...)

@depends on used && !imported && !written@
declarer name MODULE_LICENSE, MODULE_INFO;
symbol import_ns;
expression license;
@@
  MODULE_LICENSE(license);
+ MODULE_INFO(import_ns, "DMA_BUF");
