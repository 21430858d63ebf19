/* {
	"version": "v4.11",
	"commit": "a528d35e8bfc",
	"comment": "vfs_getattr() takes what is asked for, and how",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/stat.h>
#include <linux/fcntl.h>

int foo(const struct path *path, struct kstat *stat);

int foo(const struct path *path, struct kstat *stat)
{
	return vfs_getattr(path, stat, STATX_BASIC_STATS, AT_STATX_SYNC_AS_STAT);
}
