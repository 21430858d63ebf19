/* {
	"version": "v6.3",
	"commit": "6c960e68aaed",
	"comment": "create of inode_operations gets the map of its mount and is told excl",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct inode_operations *ops, int (*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t, bool));

void foo(struct inode_operations *ops, int (*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t, bool))
{
	ops->create = fn;
}
