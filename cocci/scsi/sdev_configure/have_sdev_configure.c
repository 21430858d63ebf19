/* {
	"version": "v6.14",
	"commit": "47c2e30afcec",
	"comment": "a SCSI host has sdev_configure, with the limits of the queue",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <scsi/scsi_host.h>

int foo(struct scsi_host_template *host, struct scsi_device *sdev, struct queue_limits *lim);

int foo(struct scsi_host_template *host, struct scsi_device *sdev, struct queue_limits *lim)
{
	return host->sdev_configure(sdev, lim);
}
