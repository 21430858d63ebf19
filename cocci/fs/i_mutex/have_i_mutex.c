/* {
	"version": "v4.6",
	"commit": "unknown",
	"comment": "inode.i_mutex, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct inode *inode);

void foo(struct inode *inode)
{
	mutex_lock(&inode->i_mutex);
}
