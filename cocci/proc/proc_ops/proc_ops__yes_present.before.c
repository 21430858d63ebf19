#include <linux/module.h>
#include <linux/device.h>
#include <linux/debugfs.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>
#include <linux/version.h>

struct port {
	struct proc_dir_entry *dir, *dial;
};

int port_open(struct inode *inode, struct file *file);
ssize_t dial_write(struct file *file, const char __user *from, size_t count, loff_t *at);
long dial_ioctl(struct file *file, unsigned int what, unsigned long with);
ssize_t both_read(struct file *file, char __user *to, size_t count, loff_t *at);
ssize_t more_read(struct file *file, char __user *to, size_t count, loff_t *at);
int more_fsync(struct file *file, loff_t start, loff_t end, int datasync);
int char_open(struct inode *inode, struct file *file);
ssize_t new_read(struct file *file, char __user *to, size_t count, loff_t *at);
int port_init(struct port *port);

static const struct file_operations port_fops = {
	.owner		= THIS_MODULE,
	.open		= port_open,
	.read		= seq_read,
	.llseek		= seq_lseek,
	.release	= single_release,
};

static struct file_operations dial_fops = {
	.owner = THIS_MODULE,
	.write = dial_write,
	.unlocked_ioctl = dial_ioctl,
	.compat_ioctl = dial_ioctl,
};

/* Not of a proc entry alone, with more than that takes, and of none. */
static const struct file_operations both_fops = {
	.owner	= THIS_MODULE,
	.read	= both_read,
};

static const struct file_operations more_fops = {
	.read	= more_read,
	.fsync	= more_fsync,
};

static const struct file_operations char_fops = {
	.open	= char_open,
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 6, 0)
static const struct proc_ops new_fops = {
	.proc_read = new_read,
	.proc_lseek = default_llseek,
};
#else
static const struct file_operations new_fops = {
	.read = new_read,
};
#endif

int port_init(struct port *port)
{
	if (!proc_create("port", 0444, NULL, &port_fops))
		return -ENOMEM;
	port->dial = proc_create_data("dial", 0600, port->dir, &dial_fops, port);
#ifdef PORT_LEFT_ALONE
	proc_create("both", 0444, NULL, &both_fops);
	proc_create("more", 0444, NULL, &more_fops);
#endif
	debugfs_create_file("both", 0444, NULL, port, &both_fops);
	proc_create("new", 0444, NULL, &new_fops);
	return register_chrdev(0, "port", &char_fops);
}
