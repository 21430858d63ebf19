#include <linux/module.h>
#include <linux/blkdev.h>

struct disk {
	struct gendisk *disk, *log;
	unsigned int min, erase;
	bool ssd, erasable;
};

static void disk_limits(struct disk *d, struct request_queue *q, unsigned int max_hw_discard_sectors)
{
	blk_queue_io_min(q, d->min);
	blk_queue_max_discard_sectors(q, max_hw_discard_sectors);
	q->limits.discard_granularity = queue_physical_block_size(q);
	if (d->ssd) {
		blk_queue_max_discard_sectors(d->disk->queue, d->erase);
		d->disk->queue->limits.discard_granularity = queue_physical_block_size(d->disk->queue);
		d->erasable = true;
	}
	blk_queue_max_discard_sectors(d->log->queue, 0);
}
