#include <linux/module.h>
#include <linux/blkdev.h>

void port_flush(struct gendisk *disk);

static void port_queue(struct gendisk *disk, struct request_queue *q)
{
	blk_queue_write_cache(disk->queue, true, false);
	blk_queue_flag_set(QUEUE_FLAG_NONROT, disk->queue);
	blk_queue_flag_clear(QUEUE_FLAG_ADD_RANDOM, q);
	blk_queue_flag_set(QUEUE_FLAG_NOMERGES, q);
#ifdef PORT_KNOWS_FEATURES
	if (blk_queue_write_cache(q))
		port_flush(disk);
#endif
}
