/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "pci_pool_create() and its kin, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/pci.h>

void foo(struct pci_pool *pool);

void foo(struct pci_pool *pool)
{
	pci_pool_destroy(pool);
}
