/* {
	"version": "v5.16",
	"commit": "2266a2def97c",
	"comment": "a SCSI command holds its request, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_cmnd.h>

struct request *foo(struct scsi_cmnd *cmd);

struct request *foo(struct scsi_cmnd *cmd)
{
	return cmd->request;
}
