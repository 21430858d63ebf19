/* {
	"version": "v3.18",
	"commit": "unknown",
	"comment": "file.f_dentry, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/fs.h>

struct dentry *foo(struct file *file);

struct dentry *foo(struct file *file)
{
	return file->f_dentry;
}
