static int disk_open(struct block_device *bdev, blk_mode_t mode)
{
	struct disk *d = bdev->bd_disk->private_data;

	if (get_disk_ro(bdev->bd_disk) && (mode & BLK_OPEN_WRITE))
		return -EROFS;

	return disk_get(d);
}

/* Not a block device's. */
static int ctl_open(struct inode *inode, struct file *file)
{
	return nonseekable_open(inode, file);
}

static const struct file_operations ctl_fops = {
	.open	= ctl_open,
};

static const struct block_device_operations disk_fops = {
	.owner	= THIS_MODULE,
	.open	= disk_open,
};
