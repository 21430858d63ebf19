/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "generic_drop_inode() and generic_delete_inode()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["generic_delete_inode"]
} */
#include <linux/module.h>
#include <linux/fs.h>

int foo(struct inode *inode);

int foo(struct inode *inode)
{
	return generic_drop_inode(inode) || generic_delete_inode(inode);
}
