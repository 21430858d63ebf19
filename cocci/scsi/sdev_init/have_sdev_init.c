/* {
	"version": "v6.14",
	"commit": "ed638918f4df",
	"comment": "a SCSI host has sdev_init and sdev_destroy, the new names of slave_alloc and slave_destroy",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>

void foo(struct scsi_host_template *host, int (*init)(struct scsi_device *), void (*destroy)(struct scsi_device *));

void foo(struct scsi_host_template *host, int (*init)(struct scsi_device *), void (*destroy)(struct scsi_device *))
{
	host->sdev_init = init;
	host->sdev_destroy = destroy;
}
