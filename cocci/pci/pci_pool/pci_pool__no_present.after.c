#include <linux/module.h>
#include <linux/pci.h>
#include <linux/dmapool.h>

struct card {
	struct pci_dev *pdev;
	struct dma_pool *pool;
	dma_addr_t at;
	void *frame;
};

int card_up(struct card *card);
void card_down(struct card *card);

int card_up(struct card *card)
{
	card->pool = dma_pool_create("frames", &(card->pdev)->dev, 64, 4, 0);
	if (!card->pool)
		return -ENOMEM;
	card->frame = dma_pool_alloc(card->pool, GFP_KERNEL, &card->at);
	if (!card->frame)
		card->frame = dma_pool_zalloc(card->pool, GFP_ATOMIC,
					      &card->at);

	return card->frame ? 0 : -ENOMEM;
}

void card_down(struct card *card)
{
	dma_pool_free(card->pool, card->frame, card->at);
	dma_pool_destroy(card->pool);
}
