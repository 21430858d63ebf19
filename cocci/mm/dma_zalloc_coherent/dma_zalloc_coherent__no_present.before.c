#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>

struct ring {
	struct device *dev;
	u64 *slots;
	dma_addr_t at;
	int dma_zalloc_coherent;
};

static int ring_init(struct ring *ring, size_t count)
{
	ring->slots = dma_zalloc_coherent(ring->dev, count * sizeof(*ring->slots), &ring->at, GFP_KERNEL);
	return ring->slots ? ring->dma_zalloc_coherent : -ENOMEM;
}
