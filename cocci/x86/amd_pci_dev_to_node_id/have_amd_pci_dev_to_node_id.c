/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "amd_pci_dev_to_node_id()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/pci.h>
#include <asm/amd/nb.h>

u16 foo(struct pci_dev *pdev);

u16 foo(struct pci_dev *pdev)
{
	return amd_pci_dev_to_node_id(pdev);
}
