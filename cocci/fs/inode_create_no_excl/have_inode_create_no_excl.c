/* {
	"version": "v7.0",
	"commit": "unknown",
	"comment": "create of inode_operations is not told excl",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct inode_operations *ops, int (*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t));

void foo(struct inode_operations *ops, int (*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t))
{
	ops->create = fn;
}
