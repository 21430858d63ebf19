/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "writepage of address_space_operations, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops, int (*fn)(struct page *, struct writeback_control *));

void foo(struct address_space_operations *ops, int (*fn)(struct page *, struct writeback_control *))
{
	ops->writepage = fn;
}
