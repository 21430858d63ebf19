/* {
	"version": "v6.3",
	"commit": "01beba7957a2",
	"comment": "permissions of an inode are asked for with the idmap of the mount",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/fs.h>

bool foo(struct mnt_idmap *idmap, struct inode *inode);

bool foo(struct mnt_idmap *idmap, struct inode *inode)
{
	return inode_permission(idmap, inode, MAY_WRITE) == 0 ||
	       inode_owner_or_capable(idmap, inode);
}
