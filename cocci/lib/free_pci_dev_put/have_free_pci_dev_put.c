/* {
	"version": "v6.8",
	"commit": "ced085ef369a",
	"comment": "a PCI device that is put at the end of a block",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/pci.h>
#include <linux/cleanup.h>

int foo(struct pci_dev *device);

int foo(struct pci_dev *device)
{
	struct pci_dev *own __free(pci_dev_put) = pci_dev_get(device);

	return own ? 0 : -ENODEV;
}
