#include <linux/module.h>
#include <linux/err.h>
#include <linux/pci.h>

struct card {
	void __iomem *regs, *dma;
};

static int card_probe(struct pci_dev *pdev, struct card *card)
{
	card->regs = pcim_iomap_region(pdev, 0, KBUILD_MODNAME);
	if (IS_ERR(card->regs))
		return PTR_ERR(card->regs);
	card->dma = pcim_iomap_region(pdev, 2, pci_name(pdev));
	return PTR_ERR_OR_ZERO(card->dma);
}
