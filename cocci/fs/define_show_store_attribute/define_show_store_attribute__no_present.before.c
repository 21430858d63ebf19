#include <linux/module.h>
#include <linux/debugfs.h>
#include <linux/seq_file.h>

static int knob_show(struct seq_file *seq, void *data)
{
	seq_puts(seq, "3\n");
	return 0;
}

static ssize_t knob_write(struct file *file, const char __user *from, size_t size, loff_t *at)
{
	return size;
}
DEFINE_SHOW_STORE_ATTRIBUTE(knob);

static void knob_init(struct dentry *dir)
{
	debugfs_create_file("knob", 0600, dir, NULL, &knob_fops);
}
