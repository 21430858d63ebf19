/* {
	"version": "v6.15",
	"commit": "unknown",
	"comment": "mkdir of inode_operations returns a dentry",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct inode_operations *ops,
	 struct dentry *(*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t));

void foo(struct inode_operations *ops,
	 struct dentry *(*fn)(struct mnt_idmap *, struct inode *, struct dentry *, umode_t))
{
	ops->mkdir = fn;
}
