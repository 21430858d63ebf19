/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "mount of file_system_type, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["mount_nodev"]
} */
#include <linux/module.h>
#include <linux/fs.h>

struct dentry *foo(struct file_system_type *type, int (*fill)(struct super_block *, void *, int));

struct dentry *foo(struct file_system_type *type, int (*fill)(struct super_block *, void *, int))
{
	type->mount = NULL;
	return mount_nodev(type, 0, NULL, fill);
}
