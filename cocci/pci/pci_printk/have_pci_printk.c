/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "pci_printk()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

void foo(struct pci_dev *pdev);

void foo(struct pci_dev *pdev)
{
	pci_printk(KERN_INFO, pdev, "foo\n");
}
