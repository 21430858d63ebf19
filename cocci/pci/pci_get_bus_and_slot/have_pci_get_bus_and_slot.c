/* {
	"version": "v4.16",
	"commit": "unknown",
	"comment": "pci_get_bus_and_slot(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

struct pci_dev *foo(void);

struct pci_dev *foo(void)
{
	return pci_get_bus_and_slot(0, 0);
}
