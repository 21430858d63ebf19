/* {
	"version": "v5.16",
	"commit": "a710eacb9d13",
	"comment": "scsi_done()",
	"author": "compat-gen",
	"date": "2026-11-26",
	"exports": ["scsi_done"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_cmnd.h>

void foo(struct scsi_cmnd *cmd);

void foo(struct scsi_cmnd *cmd)
{
	scsi_done(cmd);
}
