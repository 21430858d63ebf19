/* {
	"version": "v6.11",
	"commit": "unknown",
	"comment": "pcim_iomap_region()",
	"author": "compat-gen",
	"date": "2026-11-28",
	"exports": ["pcim_iomap_region"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

void __iomem *foo(struct pci_dev *pdev);

void __iomem *foo(struct pci_dev *pdev)
{
	return pcim_iomap_region(pdev, 0, "foo");
}
