/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "i_ctime of an inode, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>


void foo(struct inode *inode, struct timespec64 at);

void foo(struct inode *inode, struct timespec64 at)
{
	inode->i_ctime = at;
}
