/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "d_revalidate is told the directory and the name",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/dcache.h>

void foo(struct dentry_operations *ops, int (*fn)(struct inode *, const struct qstr *, struct dentry *, unsigned int));

void foo(struct dentry_operations *ops, int (*fn)(struct inode *, const struct qstr *, struct dentry *, unsigned int))
{
	ops->d_revalidate = fn;
}
