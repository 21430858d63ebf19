/* {
	"version": "v5.19",
	"commit": "unknown",
	"comment": "release_folio of address_space_operations",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops, bool (*fn)(struct folio *, gfp_t));

void foo(struct address_space_operations *ops, bool (*fn)(struct folio *, gfp_t))
{
	ops->release_folio = fn;
}
