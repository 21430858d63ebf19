#include <linux/module.h>
#include <linux/pci.h>

int card_time(struct pci_dev *card);

int card_time(struct pci_dev *card)
{
	return pci_enable_ptm(card, NULL);
}
