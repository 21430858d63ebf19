/* {
	"version": "v5.18",
	"commit": "unknown",
	"comment": "releasepage of address_space_operations, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops, int (*fn)(struct page *, gfp_t));

void foo(struct address_space_operations *ops, int (*fn)(struct page *, gfp_t))
{
	ops->releasepage = fn;
}
