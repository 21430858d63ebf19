#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi.h>
#include <scsi/scsi_host.h>

static enum scsi_qc_status rail_queue(struct Scsi_Host *host, struct scsi_cmnd *cmd)
{
	enum scsi_qc_status busy = SCSI_MLQUEUE_HOST_BUSY;

	return host->host_no ? busy : 0;
}

static struct scsi_host_template rail_template = {
	.name = "rail",
	.queuecommand = rail_queue,
};
