/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "d_make_persistent()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct dentry *bar, struct inode *baz);

void foo(struct dentry *bar, struct inode *baz)
{
	d_make_persistent(bar, baz);
}
