#include <linux/module.h>
#include <linux/device.h>
#include <linux/dma-mapping.h>

int card_dma(struct device *card);

int card_dma(struct device *card)
{
	int wrong = dma_set_max_seg_size(card, 4096);

	if (wrong)
		return wrong;
	dma_set_max_seg_size(card, 8192);
	if (dma_set_max_seg_size(card, UINT_MAX))
		return -EIO;
	return 0;
}
