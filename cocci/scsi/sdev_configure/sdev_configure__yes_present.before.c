#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>
#include <scsi/scsi_device.h>

struct crate_ops {
	int (*slave_configure)(struct scsi_device *sdev);
};

static int crate_setup(struct scsi_device *sdev)
{
	sdev->use_10_for_rw = 1;
	return 0;
}

static struct scsi_host_template crate_template = {
	.name = "crate",
	.slave_configure = crate_setup,
};

/* The driver's own. */
static const struct crate_ops crate_ops = {
	.slave_configure = crate_setup,
};
