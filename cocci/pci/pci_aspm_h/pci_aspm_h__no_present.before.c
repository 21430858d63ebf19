#include <linux/module.h>
#include <linux/pci-aspm.h>

static void card_awake(struct pci_dev *card)
{
	pci_disable_link_state(card, PCIE_LINK_STATE_L0S);
}

static void (*card_wake)(struct pci_dev *card) = card_awake;
