/* {
	"version": "v4.7",
	"commit": "unknown",
	"comment": "DEFINE_PCI_DEVICE_TABLE(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

extern DEFINE_PCI_DEVICE_TABLE(foo);
