#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>
#include <scsi/scsi_device.h>

static int crate_setup(struct scsi_device *sdev, struct queue_limits *limits)
{
	limits->max_hw_sectors = 128;
	return 0;
}

static struct scsi_host_template crate_template = {
	.name = "crate",
	.sdev_configure = crate_setup,
};
