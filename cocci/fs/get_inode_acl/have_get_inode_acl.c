/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "get_inode_acl of inode_operations, and set_acl with a map and a dentry",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct inode_operations *ops, int (*set)(struct mnt_idmap *, struct dentry *, struct posix_acl *, int));

void foo(struct inode_operations *ops, int (*set)(struct mnt_idmap *, struct dentry *, struct posix_acl *, int))
{
	ops->get_inode_acl = NULL;
	ops->set_acl = set;
}
