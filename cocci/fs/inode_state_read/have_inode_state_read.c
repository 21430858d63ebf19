/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "inode_state_read_once(), and no number in i_state",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

unsigned int foo(struct inode *inode);

unsigned int foo(struct inode *inode)
{
	return inode_state_read_once(inode) & I_NEW;
}
