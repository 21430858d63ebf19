#include <linux/module.h>
#ifndef COMPAT_PCIM_IOMAP_REGION
#define COMPAT_PCIM_IOMAP_REGION
#include <linux/pci.h>
#include <linux/bits.h>
#include <linux/io.h>
static inline void *compat_pcim_iomap_region(struct pci_dev *pdev, int bar, const char *name)
{
	int ret = pcim_iomap_regions(pdev, BIT(bar), name);

	return ret ? IOMEM_ERR_PTR(ret) : pcim_iomap_table(pdev)[bar];
}
#define pcim_iomap_region compat_pcim_iomap_region
#endif
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
