/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "pci_enable_ptm() tells no granularity",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

int foo(struct pci_dev *pdev);

int foo(struct pci_dev *pdev)
{
	return pci_enable_ptm(pdev);
}
