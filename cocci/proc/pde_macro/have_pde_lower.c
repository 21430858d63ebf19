/* {
	"version": "v5.17",
	"commit": "unknown",
	"comment": "pde_data()",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/proc_fs.h>

void *foo(struct inode *inode);

void *foo(struct inode *inode)
{
	return pde_data(inode);
}
