#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	struct gendisk *disk;
	int node;
};

static int disk_make(struct disk *d)
{
	d->disk = blk_alloc_disk(NULL, d->node);
	if (IS_ERR(d->disk))
		d->disk = NULL;
	if (!d->disk)
		return -ENOMEM;
	return 0;
}
