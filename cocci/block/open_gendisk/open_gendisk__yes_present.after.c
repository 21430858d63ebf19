#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>

int port_get(void *port);

static int port_disk_open(struct gendisk *compat_disk, blk_mode_t mode)
{
	struct block_device *bdev = compat_disk->part0;
	void *port = bdev->bd_disk->private_data;

	if (bdev_read_only(bdev) && (mode & FMODE_WRITE))
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

static int null_open(struct gendisk *bdev, blk_mode_t mode);

static const struct block_device_operations null_fops = {
	.open	= null_open,
};

static int null_open(struct gendisk *bdev, blk_mode_t mode)
{
	return 0;
}

#ifdef PORT_CALLS_OPEN
static int log_open(struct block_device *bdev, fmode_t mode)
{
	return port_get(bdev->bd_disk->private_data);
}

static const struct block_device_operations log_fops = {
	.open	= log_open,
};

static int log_check(struct block_device *bdev)
{
	return log_open(bdev, FMODE_READ);
}
#endif
