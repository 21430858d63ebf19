#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

extern const struct pci_device_id horn_others[];

static const struct pci_device_id horn_cards [ ] = {
	{ PCI_DEVICE(0x1234, 0x5678) },
	{ PCI_DEVICE(0x1234, 0x5679), .driver_data = 2 },
	{ }
};
MODULE_DEVICE_TABLE(pci, horn_cards);

static bool horn_known(struct pci_dev *card)
{
	return pci_match_id(horn_cards, card) || pci_match_id(horn_others, card);
}

static bool (*horn_asked)(struct pci_dev *card) = horn_known;
