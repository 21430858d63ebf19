#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

struct horn {
	struct msix_entry lines[4];
	int pci_enable_msix;
};

static int horn_lines(struct horn *horn, struct pci_dev *card)
{
	int err = pci_enable_msix_exact(card, horn->lines,
					ARRAY_SIZE(horn->lines));

	if (err)
		err = pci_enable_msix_exact(card, horn->lines, 1);
	return err ? -ENODEV : horn->pci_enable_msix;
}

static int (*horn_asked)(struct horn *horn, struct pci_dev *card) = horn_lines;
