/* {
	"version": "v6.11",
	"commit": "unknown",
	"comment": "set_blocksize() of an opened file",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(struct file *file);

int foo(struct file *file)
{
	return set_blocksize(file, 512);
}
