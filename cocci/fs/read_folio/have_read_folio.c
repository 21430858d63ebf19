/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "read_folio of address_space_operations",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops, int (*fn)(struct file *, struct folio *));

void foo(struct address_space_operations *ops, int (*fn)(struct file *, struct folio *))
{
	ops->read_folio = fn;
}
