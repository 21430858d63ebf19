#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

struct card {
	struct pci_dev *pdev;
};

static int card_probe(struct card *card, struct pci_dev *pdev)
{
	pci_printk(KERN_DEBUG, card->pdev, "%d lanes\n", 4);
	pci_printk(KERN_INFO, pdev, "found\n");
	return 0;
}
