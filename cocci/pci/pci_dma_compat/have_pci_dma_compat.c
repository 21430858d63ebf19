/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "pci_set_dma_mask(), pci_map_single() and their kin, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>


dma_addr_t foo(struct pci_dev *dev, void *at);

dma_addr_t foo(struct pci_dev *dev, void *at)
{
	if (pci_set_dma_mask(dev, DMA_BIT_MASK(32)))
		return 0;
	return pci_map_single(dev, at, 4, PCI_DMA_TODEVICE);
}
