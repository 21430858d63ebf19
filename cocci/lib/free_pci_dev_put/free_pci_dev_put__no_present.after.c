#include <linux/module.h>
#ifndef COMPAT_FREE_PCI_DEV_PUT
#define COMPAT_FREE_PCI_DEV_PUT
#include <linux/pci.h>
DEFINE_FREE(pci_dev_put, struct pci_dev *, if (_T) pci_dev_put(_T))
#endif
#include <linux/pci.h>

int bridge_find(void);

int bridge_find(void)
{
	struct pci_dev *bridge __free(pci_dev_put) = pci_get_class(PCI_CLASS_BRIDGE_HOST << 8, NULL);

	return bridge ? bridge->devfn : -ENODEV;
}
