/* {
	"version": "v5.3",
	"commit": "unknown",
	"comment": "<linux/pci-aspm.h>, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/pci-aspm.h>
