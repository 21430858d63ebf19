static void disk_release(struct gendisk *disk, fmode_t mode);

static const struct block_device_operations disk_fops = {
	.owner		= THIS_MODULE,
	.release	= disk_release,
};

static void disk_release(struct gendisk *disk, fmode_t mode)
{
	disk_put(disk->private_data);
}

static void disk_forget(struct gendisk *disk)
{
	disk->private_data = NULL;
}

static const struct file_operations ctl_fops = {
	.release	= single_release,
};
