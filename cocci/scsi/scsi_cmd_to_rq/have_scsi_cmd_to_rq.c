/* {
	"version": "v5.15",
	"commit": "51f3a4788928",
	"comment": "scsi_cmd_to_rq()",
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
	return scsi_cmd_to_rq(cmd);
}
