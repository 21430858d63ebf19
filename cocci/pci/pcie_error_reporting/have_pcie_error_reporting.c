/* {
	"version": "v6.5",
	"commit": "7ec4b34be423",
	"comment": "a driver enables the error reporting of its device by itself",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>
#include <linux/aer.h>

int foo(struct pci_dev *pdev);

int foo(struct pci_dev *pdev)
{
	return pci_enable_pcie_error_reporting(pdev);
}
