#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi.h>
#include <scsi/scsi_host.h>

struct rail_ops {
	int (*queuecommand)(struct Scsi_Host *host, struct scsi_cmnd *cmd);
};

static int rail_queue(struct Scsi_Host *host, struct scsi_cmnd *cmd)
{
	return host->host_no ? SCSI_MLQUEUE_HOST_BUSY : 0;
}

static struct scsi_host_template rail_template = {
	.name = "rail",
	.queuecommand = rail_queue,
};

/* The driver's own. */
static const struct rail_ops rail_ops = {
	.queuecommand = rail_queue,
};
