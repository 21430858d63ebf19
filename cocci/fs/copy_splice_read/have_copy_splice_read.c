/* {
	"version": "v6.5",
	"commit": "unknown",
	"comment": "copy_splice_read() and filemap_splice_read()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["copy_splice_read", "filemap_splice_read"]
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct file_operations *ops);

void foo(struct file_operations *ops)
{
	ops->splice_read = copy_splice_read;
	ops->splice_read = filemap_splice_read;
}
