/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "simple_write_end()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct address_space_operations *ops);

void foo(struct address_space_operations *ops)
{
	ops->write_end = simple_write_end;
}
