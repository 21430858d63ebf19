/* {
	"version": "v4.11",
	"commit": "unknown",
	"comment": "pci_enable_msix(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

int foo(struct pci_dev *pdev, struct msix_entry *entries);

int foo(struct pci_dev *pdev, struct msix_entry *entries)
{
	return pci_enable_msix(pdev, entries, 2);
}
