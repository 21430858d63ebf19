#include <linux/module.h>
#include <linux/blkdev.h>

bool broom_can(struct block_device *bdev, unsigned int length);

bool broom_can(struct block_device *bdev, unsigned int length)
{
	return bdev_max_discard_sectors(bdev) && !(length % max(bdev_discard_granularity(bdev), 512U));
}
