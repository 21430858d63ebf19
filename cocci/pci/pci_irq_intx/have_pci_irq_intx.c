/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "PCI_IRQ_INTX, the new name of PCI_IRQ_LEGACY",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>


int foo(struct pci_dev *dev);

int foo(struct pci_dev *dev)
{
	return pci_alloc_irq_vectors(dev, 1, 1, PCI_IRQ_INTX);
}
