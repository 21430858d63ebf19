#include <linux/module.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>

ssize_t port_read(struct file *file, char __user *to, size_t len, loff_t *pos);
int ctl_open(struct inode *inode, struct file *file);

static const struct file_operations port_fops = {
	.owner	= THIS_MODULE,
	.read	= port_read,
};

static struct file_operations ctl_fops = {
	.open	= ctl_open,
};

static const struct file_operations log_fops = {
	.llseek = noop_llseek,
	.read	= port_read,
};

static const struct proc_ops state_ops = {
	.proc_open	= ctl_open,
};

static void port_setup(struct file_operations *ops)
{
	ops->llseek = NULL;
	ctl_fops.llseek = NULL;
}

static const struct file_operations both_fops[] = {
	{ .open = ctl_open, .llseek = NULL },
	{ .read = port_read, .llseek = noop_llseek },
};
