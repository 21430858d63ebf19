/* {
	"version": "v6.16",
	"commit": "bcbb65559532",
	"comment": "asm/amd/nb.h, the new place of asm/amd_nb.h",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/pci.h>
#include <asm/amd/nb.h>

u16 foo(void);

u16 foo(void)
{
	return amd_nb_num();
}
