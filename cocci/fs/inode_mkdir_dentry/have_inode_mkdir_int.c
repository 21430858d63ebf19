/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "mkdir of inode_operations gets the map of its mount and returns an int",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct inode_operations *ops, int (*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t));

void foo(struct inode_operations *ops, int (*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t))
{
	ops->mkdir = fn;
}
