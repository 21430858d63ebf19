/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "a SCSI command holds scsi_done, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_cmnd.h>

void foo(struct scsi_cmnd *cmd);

void foo(struct scsi_cmnd *cmd)
{
	cmd->scsi_done(cmd);
}
