/* {
	"version": "v6.18",
	"commit": "unknown",
	"comment": "inode_generic_drop() and inode_just_drop(), which were generic_drop_inode() and generic_delete_inode()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["inode_just_drop"]
} */
#include <linux/module.h>
#include <linux/fs.h>

int foo(struct inode *inode);

int foo(struct inode *inode)
{
	return inode_generic_drop(inode) || inode_just_drop(inode);
}
