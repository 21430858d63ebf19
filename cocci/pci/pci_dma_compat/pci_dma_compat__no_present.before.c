#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>
#include <linux/dma-mapping.h>

struct port {
	struct pci_dev *board;
	struct scatterlist *pieces;
	void *ring;
	dma_addr_t ring_at, frame_at;
	int frames;
};

int port_begin(struct port *port, void *frame);
void port_end(struct port *port, size_t bytes, bool in);

int port_begin(struct port *port, void *frame)
{
	if (pci_set_dma_mask(port->board, DMA_BIT_MASK(64)) ||
	    pci_set_consistent_dma_mask(port->board, DMA_BIT_MASK(32)))
		return -EIO;
	port->ring = pci_alloc_consistent(port->board, 512, &port->ring_at);
	if (!port->ring)
		return -ENOMEM;
	port->frame_at = pci_map_single(port->board, frame, 64, PCI_DMA_TODEVICE);
	if (pci_dma_mapping_error(port->board, port->frame_at))
		return -EIO;
	port->frames = pci_map_sg(port->board, port->pieces, 4, PCI_DMA_BIDIRECTIONAL);
	return 0;
}

void port_end(struct port *port, size_t bytes, bool in)
{
	int way = in ? PCI_DMA_FROMDEVICE : PCI_DMA_TODEVICE;

	pci_dma_sync_single_for_cpu(port->board, port->frame_at, bytes, way);
	pci_unmap_single(port->board, port->frame_at, bytes, way);
	pci_unmap_sg(port->board, port->pieces, 4, PCI_DMA_BIDIRECTIONAL);
	pci_free_consistent(port->board, 512, port->ring, port->ring_at);
}

#ifdef PORT_LEFT_TO_THE_COMPILER
/* Of no device: what becomes of it depends on the kernel. */
static void *port_memory(dma_addr_t *at)
{
	return pci_alloc_consistent(NULL, 512, at);
}
#endif
