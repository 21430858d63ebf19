/* {
	"version": "v6.14",
	"commit": "unknown",
	"comment": "AMD_NODE0_PCI_SLOT in asm/amd/node.h",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/pci.h>
#include <asm/amd/node.h>

int foo(void);

int foo(void)
{
	return AMD_NODE0_PCI_SLOT;
}
