#include <linux/module.h>
#include <linux/blkdev.h>

static int shelf_trim(struct block_device *bdev)
{
	if (!blk_queue_discard(bdev_get_queue(bdev)))
		return -EOPNOTSUPP;
	return 0;
}
