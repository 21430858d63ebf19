/* {
	"version": "v6.6",
	"commit": "unknown",
	"comment": "update_time of an inode is told which times to set, and not the time",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/build_bug.h>

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!__same_type(((struct inode_operations *)NULL)->update_time,
				  int (*)(struct inode *, int)));
}
