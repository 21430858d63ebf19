/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "i_atime and i_mtime of an inode, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>


void foo(struct inode *inode, struct timespec64 at);

void foo(struct inode *inode, struct timespec64 at)
{
	inode->i_atime = inode->i_mtime = at;
}
