/* {
	"version": "v4.20",
	"commit": "unknown",
	"comment": "scsi_host_template.use_clustering, the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <scsi/scsi_host.h>

extern struct scsi_host_template foo;

struct scsi_host_template foo = {
	.use_clustering = ENABLE_CLUSTERING,
};
