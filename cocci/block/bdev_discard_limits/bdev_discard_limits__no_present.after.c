#include <linux/module.h>
#ifndef COMPAT_BDEV_DISCARD_LIMITS
#define COMPAT_BDEV_DISCARD_LIMITS
#include <linux/blkdev.h>
static inline unsigned int compat_bdev_max_discard_sectors(struct block_device *bdev)
{
	struct request_queue *q = bdev_get_queue(bdev);

	return blk_queue_discard(q) ? q->limits.max_discard_sectors : 0;
}
static inline unsigned int compat_bdev_discard_granularity(struct block_device *bdev)
{
	return bdev_get_queue(bdev)->limits.discard_granularity;
}
#define bdev_max_discard_sectors compat_bdev_max_discard_sectors
#define bdev_discard_granularity compat_bdev_discard_granularity
#endif
#include <linux/blkdev.h>

bool broom_can(struct block_device *bdev, unsigned int length);

bool broom_can(struct block_device *bdev, unsigned int length)
{
	return bdev_max_discard_sectors(bdev) && !(length % max(bdev_discard_granularity(bdev), 512U));
}
