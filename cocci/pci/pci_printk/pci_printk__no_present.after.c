#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

struct card {
	struct pci_dev *pdev;
};

static int card_probe(struct card *card, struct pci_dev *pdev)
{
	dev_printk(KERN_DEBUG, &card->pdev->dev, "%d lanes\n", 4);
	dev_printk(KERN_INFO, &pdev->dev, "found\n");
	return 0;
}
