/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "d_parent_ino()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["d_parent_ino"]
} */
#include <linux/module.h>
#include <linux/fs.h>

ino_t foo(struct dentry *dentry);

ino_t foo(struct dentry *dentry)
{
	return d_parent_ino(dentry);
}
