#include <linux/module.h>
#include <linux/err.h>
#include <linux/pci.h>
#ifndef COMPAT_PCIM_IOMAP_REGION
#include <linux/bits.h>
#include <linux/io.h>
static inline void *compat_pcim_iomap_region(struct pci_dev *pdev, int bar,
					     const char *name)
{
	int ret = pcim_iomap_regions(pdev, BIT(bar), name);

	return ret ? IOMEM_ERR_PTR(ret) : pcim_iomap_table(pdev)[bar];
}
#define COMPAT_PCIM_IOMAP_REGION
#endif
 

struct card {
	void __iomem *regs, *dma;
};

static int card_probe(struct pci_dev *pdev, struct card *card)
{
	card->regs = compat_pcim_iomap_region(pdev, 0, KBUILD_MODNAME);
	if (IS_ERR(card->regs))
		return PTR_ERR(card->regs);
	card->dma = compat_pcim_iomap_region(pdev, 2, pci_name(pdev));
	return PTR_ERR_OR_ZERO(card->dma);
}
