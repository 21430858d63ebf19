/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "dirty_folio of address_space_operations",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops);

void foo(struct address_space_operations *ops)
{
	ops->dirty_folio = NULL;
}
