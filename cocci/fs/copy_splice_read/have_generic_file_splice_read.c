/* {
	"version": "v6.5",
	"commit": "c6585011bc1d",
	"comment": "generic_file_splice_read(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["generic_file_splice_read"]
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct file_operations *ops);

void foo(struct file_operations *ops)
{
	ops->splice_read = generic_file_splice_read;
}
