static int disk_getgeo(struct block_device *bdev, struct hd_geometry *geo)
{
	struct disk *d = bdev->bd_disk->private_data;

	if (!d->heads)
		return -EINVAL;
	geo->heads = d->heads;
	geo->sectors = 32;
	geo->cylinders = get_capacity(bdev->bd_disk) / (geo->heads * geo->sectors);

	return 0;
}

/* Looks alike, but is not called by the block layer. */
static int disk_guess_geo(struct gendisk *disk, struct hd_geometry *geo)
{
	return disk_getgeo_bios(disk, geo);
}

static const struct block_device_operations disk_fops = {
	.owner	= THIS_MODULE,
	.getgeo	= disk_getgeo,
};
