/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "inode_get_ctime() and inode_set_ctime_to_ts()",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>


void foo(struct inode *inode, struct timespec64 at);

void foo(struct inode *inode, struct timespec64 at)
{
	if (inode_get_ctime(inode).tv_sec < at.tv_sec)
		inode_set_ctime_to_ts(inode, at);
}
