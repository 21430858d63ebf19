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

static inline enum scsi_qc_status compat_rail_template_queuecommand(struct Scsi_Host *shost,
								    struct scsi_cmnd *cmd)
	{
	return rail_queue(shost, cmd);
}

static struct scsi_host_template rail_template = {
	.name = "rail",
	.queuecommand = compat_rail_template_queuecommand,
};

/* The driver's own. */
static const struct rail_ops rail_ops = {
	.queuecommand = rail_queue,
};
