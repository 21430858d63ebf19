#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>

static int card_geometry(struct scsi_device *unit, struct block_device *dev,
			 sector_t size, int shape[])
{
	shape[0] = 64;
	shape[1] = 32;
	shape[2] = bdev_nr_sectors(dev) >> 11;
	return 0;
}

const struct scsi_host_template card_host = {
	.name = "card",
	.bios_param = card_geometry,
};
