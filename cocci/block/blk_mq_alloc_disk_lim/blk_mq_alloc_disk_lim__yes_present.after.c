#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

struct disk {
	struct gendisk *disk;
	struct blk_mq_tag_set set;
};

static int disk_make(struct disk *d)
{
	d->disk = blk_mq_alloc_disk(&d->set, NULL, d);
	return PTR_ERR_OR_ZERO(d->disk);
}
