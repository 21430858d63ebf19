/* {
	"version": "v4.13",
	"commit": "unknown",
	"comment": "kernel_read() is told an offset, the last version in which it is",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/fs.h>

extern typeof(kernel_read) *foo;
extern int (*foo)(struct file *file, loff_t at, char *to, unsigned long count);
