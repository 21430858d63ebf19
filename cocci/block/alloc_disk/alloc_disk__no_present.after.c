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
	{
		static struct lock_class_key compat_key;

		d->disk = blk_mq_alloc_disk_for_queue(d->queue, &compat_key);
	}
	if (!d->disk)
		return -ENOMEM;
	d->disk->major = 240;
	d->disk->minors = MINORS;
	d->disk->private_data = d;
	return 0;
}

int disk_make_one(struct disk *d)
{
	static struct lock_class_key compat_key;
	struct gendisk *disk = blk_mq_alloc_disk_for_queue(d->queue,
							   &compat_key);

	if (!disk)
		return -ENOMEM;
	disk->first_minor = 0;
	disk->minors = 1;
	d->disk = disk;
	return 0;
}
