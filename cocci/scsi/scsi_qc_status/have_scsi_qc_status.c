/* {
	"version": "v7.0",
	"commit": "0db3f51839fe",
	"comment": "queuecommand of a SCSI host returns an enum scsi_qc_status",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>

enum scsi_qc_status foo(struct scsi_host_template *host, struct scsi_cmnd *cmd);

enum scsi_qc_status foo(struct scsi_host_template *host, struct scsi_cmnd *cmd)
{
	return host->queuecommand(NULL, cmd);
}
