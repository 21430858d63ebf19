#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	struct gendisk *disk;
	int node;
};

static int disk_make(struct disk *d)
{
	d->disk = blk_alloc_disk(d->node);
	if (!d->disk)
		return -ENOMEM;
	return 0;
}
