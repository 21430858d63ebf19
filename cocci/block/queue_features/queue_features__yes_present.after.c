#include <linux/module.h>
#include <linux/blkdev.h>

void port_flush(struct gendisk *disk);

static void port_queue(struct gendisk *disk, struct request_queue *q)
{
	disk->queue->limits.features |= BLK_FEAT_WRITE_CACHE;
	disk->queue->limits.features &= ~BLK_FEAT_ROTATIONAL;
	q->limits.features &= ~BLK_FEAT_ADD_RANDOM;
	blk_queue_flag_set(QUEUE_FLAG_NOMERGES, q);
#ifdef PORT_KNOWS_FEATURES
	if (blk_queue_write_cache(q))
		port_flush(disk);
#endif
}
