/* {
	"version": "v6.17",
	"commit": "unknown",
	"comment": "attributes of a file are a struct file_kattr",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/fileattr.h>

u32 foo(const struct file_kattr *fa);

u32 foo(const struct file_kattr *fa)
{
	return fa->flags;
}
