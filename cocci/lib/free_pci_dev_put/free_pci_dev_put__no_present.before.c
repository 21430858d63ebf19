#include <linux/module.h>
#include <linux/pci.h>

int bridge_find(void);

int bridge_find(void)
{
	struct pci_dev *bridge __free(pci_dev_put) = pci_get_class(PCI_CLASS_BRIDGE_HOST << 8, NULL);

	return bridge ? bridge->devfn : -ENODEV;
}
