/* {
	"version": "v5.18",
	"commit": "128d1f8241d6",
	"comment": "invalidate_folio of address_space_operations",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops, void (*fn)(struct folio *, size_t, size_t));

void foo(struct address_space_operations *ops, void (*fn)(struct folio *, size_t, size_t))
{
	ops->invalidate_folio = fn;
}
