#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

struct disk {
	struct gendisk *disk;
	struct request_queue *queue;
	struct blk_mq_tag_set set;
};

int disk_queue(struct disk *d);
void disk_end(struct disk *d);

int disk_queue(struct disk *d)
{
	d->queue = blk_mq_init_queue(&d->set);
	return PTR_ERR_OR_ZERO(d->queue);
}

void disk_end(struct disk *d)
{
	del_gendisk(d->disk);
	{
		struct request_queue *compat_queue = d->queue;

		blk_mq_destroy_queue(compat_queue);
		blk_put_queue(compat_queue);
	}
	blk_mq_free_tag_set(&d->set);
	put_disk(d->disk);
}
