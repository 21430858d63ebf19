static int disk_open(struct gendisk *disk, blk_mode_t mode)
{
	struct disk *d = disk->private_data;

	if (get_disk_ro(disk) && (mode & BLK_OPEN_WRITE))
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
