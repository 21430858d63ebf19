/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "DEFINE_SHOW_STORE_ATTRIBUTE()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/seq_file.h>

static int foo_show(struct seq_file *seq, void *data)
{
	return 0;
}

static ssize_t foo_write(struct file *file, const char __user *from, size_t size, loff_t *at)
{
	return size;
}

DEFINE_SHOW_STORE_ATTRIBUTE(foo);

const void *bar(void);

const void *bar(void)
{
	return &foo_fops;
}
