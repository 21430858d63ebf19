#include <linux/module.h>
#include <linux/blkdev.h>

static int shelf_trim(struct block_device *bdev)
{
	if (!((bdev_get_queue(bdev))->limits.max_discard_sectors != 0))
		return -EOPNOTSUPP;
	return 0;
}
