#include <linux/module.h>
#include <linux/fs.h>

static ssize_t duct_splice(struct file *in, loff_t *at, struct pipe_inode_info *pipe, size_t len,
			   unsigned int flags)
{
	return len ? generic_file_splice_read(in, at, pipe, len, flags) : 0;
}

static const struct file_operations duct_fops = {
	.owner = THIS_MODULE,
	.splice_read = generic_file_splice_read,
};

static const struct file_operations duct_other_fops = {
	.splice_read = duct_splice,
};
