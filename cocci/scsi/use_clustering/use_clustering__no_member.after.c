#include <linux/module.h>
#include <linux/device.h>
#include <linux/mm.h>
#include <scsi/scsi_host.h>

struct shelf {
	int use_clustering;
};

static struct scsi_host_template shelf_wide = {
	.name = "wide",
	.sg_tablesize = 4,
};

static struct scsi_host_template shelf_narrow = {
	.name = "narrow",
	.dma_boundary = PAGE_SIZE - 1,
};

static struct scsi_host_template *shelf_of(struct shelf *shelf)
{
	return shelf->use_clustering ? &shelf_wide : &shelf_narrow;
}

static struct scsi_host_template *(*shelf_asked)(struct shelf *shelf) = shelf_of;
