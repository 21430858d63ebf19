/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "parent_ino(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

ino_t foo(struct dentry *dentry);

ino_t foo(struct dentry *dentry)
{
	return parent_ino(dentry);
}
