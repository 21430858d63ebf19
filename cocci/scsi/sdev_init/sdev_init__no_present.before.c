#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>
#include <scsi/scsi_device.h>

struct silo_ops {
	int (*sdev_init)(struct scsi_device *sdev);
};

static int silo_new(struct scsi_device *sdev)
{
	sdev->hostdata = NULL;
	return 0;
}

static void silo_gone(struct scsi_device *sdev)
{
	sdev->hostdata = NULL;
}

static const struct scsi_host_template silo_template = {
	.name = "silo",
	.sdev_init = silo_new,
	.sdev_destroy = silo_gone,
	.this_id = -1,
};

/* The driver's own. */
static const struct silo_ops silo_ops = {
	.sdev_init = silo_new,
};
