/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "operations of pages that live in memory alone",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>

void foo(struct inode *inode);

void foo(struct inode *inode)
{
	inode->i_mapping->a_ops = &ram_aops;
}
