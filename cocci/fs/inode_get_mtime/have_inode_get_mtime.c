/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "inode_get_atime(), inode_get_mtime() and the functions that set them",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>


void foo(struct inode *inode, struct timespec64 at);

void foo(struct inode *inode, struct timespec64 at)
{
	if (inode_get_mtime(inode).tv_sec < at.tv_sec)
		inode_set_atime_to_ts(inode, inode_set_mtime_to_ts(inode, at));
}
