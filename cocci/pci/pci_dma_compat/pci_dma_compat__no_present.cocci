// SPDX-License-Identifier: MIT OR GPL-2.0-only
// compat: when !have_pci_dma_compat
// compat: touches pci_set_dma_mask pci_set_consistent_dma_mask pci_alloc_consistent pci_zalloc_consistent pci_free_consistent pci_map_ pci_unmap_ pci_dma_ PCI_DMA_
// upstream: 7968778914e5 ("PCI: Remove the deprecated \"pci-dma-compat.h\" API"), v5.18
//
// dma_alloc_coherent() clears what it allocates, since v5.0. A device that is NULL is left to the compiler to complain of.

@own_function@
type T;
identifier f = {
    pci_set_dma_mask, pci_set_consistent_dma_mask, pci_alloc_consistent, pci_zalloc_consistent, pci_free_consistent,
    pci_map_single, pci_unmap_single, pci_map_page,
    pci_unmap_page, pci_map_sg, pci_unmap_sg, pci_dma_sync_single_for_cpu,
    pci_dma_sync_single_for_device, pci_dma_sync_sg_for_cpu, pci_dma_sync_sg_for_device,
    pci_dma_mapping_error, PCI_DMA_BIDIRECTIONAL, PCI_DMA_TODEVICE, PCI_DMA_FROMDEVICE, PCI_DMA_NONE};
@@
  T f(...) { ... }

@own_macro@
identifier f = {
    pci_set_dma_mask, pci_set_consistent_dma_mask, pci_alloc_consistent, pci_zalloc_consistent, pci_free_consistent,
    pci_map_single, pci_unmap_single, pci_map_page,
    pci_unmap_page, pci_map_sg, pci_unmap_sg, pci_dma_sync_single_for_cpu,
    pci_dma_sync_single_for_device, pci_dma_sync_sg_for_cpu, pci_dma_sync_sg_for_device,
    pci_dma_mapping_error, PCI_DMA_BIDIRECTIONAL, PCI_DMA_TODEVICE, PCI_DMA_FROMDEVICE, PCI_DMA_NONE};
@@
  #define f(...) ...

@own_name@
identifier f = {
    pci_set_dma_mask, pci_set_consistent_dma_mask, pci_alloc_consistent, pci_zalloc_consistent, pci_free_consistent,
    pci_map_single, pci_unmap_single, pci_map_page,
    pci_unmap_page, pci_map_sg, pci_unmap_sg, pci_dma_sync_single_for_cpu,
    pci_dma_sync_single_for_device, pci_dma_sync_sg_for_cpu, pci_dma_sync_sg_for_device,
    pci_dma_mapping_error, PCI_DMA_BIDIRECTIONAL, PCI_DMA_TODEVICE, PCI_DMA_FROMDEVICE, PCI_DMA_NONE};
@@
  #define f ...

@null@
identifier f;
position p;
@@
  f@p(NULL, ...)

@depends on !own_function && !own_macro && !own_name@
expression card, mask, size, handle, at, page, list, count, way;
position p != null.p;
@@
(
- pci_set_dma_mask@p(card, mask)
+ dma_set_mask(&card->dev, mask)
|
- pci_set_consistent_dma_mask@p(card, mask)
+ dma_set_coherent_mask(&card->dev, mask)
|
- pci_alloc_consistent@p(card, size, handle)
+ dma_alloc_coherent(&card->dev, size, handle, GFP_ATOMIC)
|
- pci_zalloc_consistent@p(card, size, handle)
+ dma_alloc_coherent(&card->dev, size, handle, GFP_ATOMIC)
|
- pci_free_consistent@p(card, size, at, handle)
+ dma_free_coherent(&card->dev, size, at, handle)
|
- pci_map_single@p(card, at, size, way)
+ dma_map_single(&card->dev, at, size, way)
|
- pci_unmap_single@p(card, handle, size, way)
+ dma_unmap_single(&card->dev, handle, size, way)
|
- pci_map_page@p(card, page, at, size, way)
+ dma_map_page(&card->dev, page, at, size, way)
|
- pci_unmap_page@p(card, handle, size, way)
+ dma_unmap_page(&card->dev, handle, size, way)
|
- pci_map_sg@p(card, list, count, way)
+ dma_map_sg(&card->dev, list, count, way)
|
- pci_unmap_sg@p(card, list, count, way)
+ dma_unmap_sg(&card->dev, list, count, way)
|
- pci_dma_sync_single_for_cpu@p(card, handle, size, way)
+ dma_sync_single_for_cpu(&card->dev, handle, size, way)
|
- pci_dma_sync_single_for_device@p(card, handle, size, way)
+ dma_sync_single_for_device(&card->dev, handle, size, way)
|
- pci_dma_sync_sg_for_cpu@p(card, list, count, way)
+ dma_sync_sg_for_cpu(&card->dev, list, count, way)
|
- pci_dma_sync_sg_for_device@p(card, list, count, way)
+ dma_sync_sg_for_device(&card->dev, list, count, way)
|
- pci_dma_mapping_error@p(card, handle)
+ dma_mapping_error(&card->dev, handle)
)

@depends on !own_function && !own_macro && !own_name@
@@
(
- PCI_DMA_BIDIRECTIONAL
+ DMA_BIDIRECTIONAL
|
- PCI_DMA_TODEVICE
+ DMA_TO_DEVICE
|
- PCI_DMA_FROMDEVICE
+ DMA_FROM_DEVICE
|
- PCI_DMA_NONE
+ DMA_NONE
)
