/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "bios_param of a SCSI host gets the disk",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>

void foo(struct scsi_host_template *ops, int (*fn)(struct scsi_device *, struct gendisk *, sector_t, int []));

void foo(struct scsi_host_template *ops, int (*fn)(struct scsi_device *, struct gendisk *, sector_t, int []))
{
	ops->bios_param = fn;
}
