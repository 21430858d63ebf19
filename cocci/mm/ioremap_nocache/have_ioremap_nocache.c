/* {
	"version": "v5.5",
	"commit": "4bdc0d676a64",
	"comment": "ioremap_nocache(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/io.h>

void __iomem *foo(phys_addr_t from);

void __iomem *foo(phys_addr_t from)
{
	return ioremap_nocache(from, 16);
}
