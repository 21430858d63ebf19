/* {
	"version": "v6.3",
	"commit": "unknown",
	"comment": "fileattr_set of an inode gets the map of its mount",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/build_bug.h>

struct fileattr;
struct file_kattr;

void foo(void);

void foo(void)
{
	BUILD_BUG_ON(!(__same_type(((struct inode_operations *)NULL)->fileattr_set,
				  int (*)(struct mnt_idmap *, struct dentry *, struct fileattr *)) ||
		       __same_type(((struct inode_operations *)NULL)->fileattr_set,
				  int (*)(struct mnt_idmap *, struct dentry *, struct file_kattr *))));
}
