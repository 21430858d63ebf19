/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "set_page_dirty of address_space_operations, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops);

void foo(struct address_space_operations *ops)
{
	ops->set_page_dirty = NULL;
}
