#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>

void port_put(void *port);

static void port_disk_release(struct gendisk *disk, fmode_t mode)
{
	port_put(disk->private_data);
}

/* Not a block device's. */
static int port_ctl_release(struct inode *inode, struct file *file)
{
	port_put(file->private_data);
	return 0;
}

static const struct file_operations port_ctl_fops = {
	.release	= port_ctl_release,
};

static const struct block_device_operations port_disk_fops = {
	.owner		= THIS_MODULE,
	.release	= port_disk_release,
};

static void null_release(struct gendisk *disk, fmode_t mode);

static const struct block_device_operations null_fops = {
	.release	= null_release,
};

static void null_release(struct gendisk *disk, fmode_t mode)
{
}

#ifdef PORT_NEEDS_MODE
static void log_release(struct gendisk *disk, fmode_t mode)
{
	if (mode & FMODE_WRITE)
		port_put(disk->private_data);
}

static const struct block_device_operations log_fops = {
	.release	= log_release,
};
#endif
