#include <linux/module.h>
#include <linux/fs.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

#define MINORS 16

struct disk {
	struct gendisk *disk;
	struct request_queue *queue;
	struct blk_mq_tag_set set;
};

int disk_queue(struct disk *d);
int disk_make(struct disk *d);
int disk_make_one(struct disk *d);

int disk_queue(struct disk *d)
{
	d->queue = blk_mq_init_queue(&d->set);
	return PTR_ERR_OR_ZERO(d->queue);
}

int disk_make(struct disk *d)
{
	d->disk = alloc_disk(MINORS);
	if (!d->disk)
		return -ENOMEM;
	d->disk->major = 240;
	d->disk->queue = d->queue;
	d->disk->private_data = d;
	return 0;
}

int disk_make_one(struct disk *d)
{
	struct gendisk *disk = alloc_disk(1);

	if (!disk)
		return -ENOMEM;
	disk->first_minor = 0;
	disk->queue = d->queue;
	d->disk = disk;
	return 0;
}
