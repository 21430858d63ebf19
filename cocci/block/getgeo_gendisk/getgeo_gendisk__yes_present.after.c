#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>
#include <linux/hdreg.h>

static int port_disk_getgeo(struct gendisk *compat_disk,
			    struct hd_geometry *geo)
{
	struct block_device *bdev = compat_disk->part0;
	geo->heads = 4;
	geo->sectors = 16;
	geo->cylinders = get_capacity(bdev->bd_disk) >> 6;
	geo->start = 0;

	return 0;
}

static const struct block_device_operations port_disk_fops = {
	.owner	= THIS_MODULE,
	.getgeo	= port_disk_getgeo,
};

static int null_getgeo(struct gendisk *bdev, struct hd_geometry *geo)
{
	geo->cylinders = 0;
	return 0;
}

static const struct block_device_operations null_fops = {
	.getgeo	= null_getgeo,
};
