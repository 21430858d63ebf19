/* {
	"version": "v6.6",
	"commit": "3e3271549670",
	"comment": "WRAP_DIR_ITER(), for a directory that needs its inode alone",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["wrap_directory_iterator"]
} */
#include <linux/module.h>
#include <linux/fs.h>

int foo(struct file *dir, struct dir_context *ctx);

int foo(struct file *dir, struct dir_context *ctx)
{
	return 0;
}

WRAP_DIR_ITER(foo)

void bar(struct file_operations *ops);

void bar(struct file_operations *ops)
{
	ops->iterate_shared = shared_foo;
}
