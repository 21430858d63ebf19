#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/hdreg.h>

struct port {
	int heads;
};

int port_getgeo_bios(struct gendisk *disk, struct hd_geometry *geo);

static int port_getgeo(struct block_device *compat_bdev,
		       struct hd_geometry *geo)
{
	struct port *port = compat_bdev->bd_disk->private_data;

	if (!port->heads)
		return -EINVAL;
	geo->heads = port->heads;
	geo->sectors = 32;
	geo->cylinders = 1024 / (geo->heads * geo->sectors);
	set_capacity(compat_bdev->bd_disk, 1024);

	return 0;
}

/* Looks alike, but is not called by the block layer. */
static int port_guess_geo(struct gendisk *disk, struct hd_geometry *geo)
{
	return port_getgeo_bios(disk, geo);
}

static const struct block_device_operations port_fops = {
	.owner	= THIS_MODULE,
	.getgeo	= port_getgeo,
};

#ifdef PORT_CALLS_GETGEO
static int log_getgeo(struct gendisk *disk, struct hd_geometry *geo)
{
	return port_getgeo_bios(disk, geo);
}

static const struct block_device_operations log_fops = {
	.getgeo	= log_getgeo,
};

static int log_check(struct gendisk *disk, struct hd_geometry *geo)
{
	return log_getgeo(disk, geo);
}
#endif
