#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>
#include <linux/version.h>
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 6, 0)
#include <linux/aer.h>
#endif

struct dial;

int port_probe(struct pci_dev *pdev, const struct pci_device_id *id);
void port_remove(struct pci_dev *gone);
bool port_strange(struct pci_dev *pdev);
struct pci_dev *dial_next(struct dial *dial);
void dial_start(struct dial *dial);

int port_probe(struct pci_dev *pdev, const struct pci_device_id *id)
{
	int err;

	pci_set_master(pdev);
	pci_enable_pcie_error_reporting(pdev);
	err = pci_enable_pcie_error_reporting(pdev);
	if (err)
		dev_info(&pdev->dev, "no error reporting\n");
	if (pci_enable_pcie_error_reporting(pdev) < 0)
		return -EIO;
	if (port_strange(pdev))
		pci_disable_pcie_error_reporting(pdev);
	return err;
}

void port_remove(struct pci_dev *gone)
{
	(void)pci_disable_pcie_error_reporting(gone);
	pci_disable_device(gone);
}

void dial_start(struct dial *dial)
{
	/* What is to happen for the device's sake still has to. */
#ifdef PORT_LEFT_TO_THE_COMPILER
	pci_enable_pcie_error_reporting(dial_next(dial));
#endif
}
