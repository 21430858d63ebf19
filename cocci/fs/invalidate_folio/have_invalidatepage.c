/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "invalidatepage of address_space_operations, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops, void (*fn)(struct page *, unsigned int, unsigned int));

void foo(struct address_space_operations *ops, void (*fn)(struct page *, unsigned int, unsigned int))
{
	ops->invalidatepage = fn;
}
