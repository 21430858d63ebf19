/* {
	"version": "v5.16",
	"commit": "359745d78351",
	"comment": "the data of a proc entry, by a name in capitals",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/proc_fs.h>

void *foo(const struct inode *inode);

void *foo(const struct inode *inode)
{
	return PDE_DATA(inode);
}
