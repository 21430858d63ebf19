#include <linux/module.h>
#include <linux/device.h>
#include <linux/mm.h>
#include <scsi/scsi_host.h>

struct shelf {
	int use_clustering;
};

static struct scsi_host_template shelf_wide = {
	.name = "wide",
	.use_clustering = ENABLE_CLUSTERING,
	.sg_tablesize = 4,
};

static struct scsi_host_template shelf_narrow = {
	.name = "narrow",
	.use_clustering = DISABLE_CLUSTERING,
};

static struct scsi_host_template *shelf_of(struct shelf *shelf)
{
	return shelf->use_clustering ? &shelf_wide : &shelf_narrow;
}

static struct scsi_host_template *(*shelf_asked)(struct shelf *shelf) = shelf_of;
