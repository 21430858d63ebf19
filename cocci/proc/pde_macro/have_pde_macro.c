/* {
	"version": "v3.9",
	"commit": "unknown",
	"comment": "PDE(), the last version that shows it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/proc_fs.h>

void *foo(struct inode *inode);

void *foo(struct inode *inode)
{
	return PDE(inode)->data;
}
