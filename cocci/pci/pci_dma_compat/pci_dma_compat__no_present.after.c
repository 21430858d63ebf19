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
	if (dma_set_mask(&port->board->dev, DMA_BIT_MASK(64)) ||
	    dma_set_coherent_mask(&port->board->dev, DMA_BIT_MASK(32)))
		return -EIO;
	port->ring = dma_alloc_coherent(&port->board->dev, 512,
					&port->ring_at, GFP_ATOMIC);
	if (!port->ring)
		return -ENOMEM;
	port->frame_at = dma_map_single(&port->board->dev, frame, 64,
					DMA_TO_DEVICE);
	if (dma_mapping_error(&port->board->dev, port->frame_at))
		return -EIO;
	port->frames = dma_map_sg(&port->board->dev, port->pieces, 4,
				  DMA_BIDIRECTIONAL);
	return 0;
}

void port_end(struct port *port, size_t bytes, bool in)
{
	int way = in ? DMA_FROM_DEVICE : DMA_TO_DEVICE;

	dma_sync_single_for_cpu(&port->board->dev, port->frame_at, bytes, way);
	dma_unmap_single(&port->board->dev, port->frame_at, bytes, way);
	dma_unmap_sg(&port->board->dev, port->pieces, 4,
		     DMA_BIDIRECTIONAL);
	dma_free_coherent(&port->board->dev, 512, port->ring, port->ring_at);
}

#ifdef PORT_LEFT_TO_THE_COMPILER
/* Of no device: what becomes of it depends on the kernel. */
static void *port_memory(dma_addr_t *at)
{
	return pci_alloc_consistent(NULL, 512, at);
}
#endif
