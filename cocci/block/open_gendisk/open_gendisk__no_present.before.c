#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>

int port_get(void *port);

static int port_disk_open(struct gendisk *disk, fmode_t mode)
{
	void *port = disk->private_data;

	if (get_disk_ro(disk) && (mode & FMODE_WRITE))
		return -EROFS;

	return port_get(port);
}

/* Not a block device's. */
static int port_ctl_open(struct inode *inode, struct file *file)
{
	return nonseekable_open(inode, file);
}

static const struct file_operations port_ctl_fops = {
	.open	= port_ctl_open,
};

static const struct block_device_operations port_disk_fops = {
	.owner	= THIS_MODULE,
	.open	= port_disk_open,
};

#ifdef PORT_CALLS_OPEN
static int log_open(struct gendisk *disk, fmode_t mode)
{
	return port_get(disk->private_data);
}

static const struct block_device_operations log_fops = {
	.open	= log_open,
};

static int log_check(struct gendisk *disk)
{
	return log_open(disk, FMODE_READ);
}
#endif

#ifdef PORT_CHANGES_THE_DISK
struct gendisk *port_below(struct gendisk *disk);

static int stack_open(struct gendisk *disk, fmode_t mode)
{
	disk = port_below(disk);
	return port_get(disk->private_data);
}

static const struct block_device_operations stack_fops = {
	.open	= stack_open,
};
#endif
