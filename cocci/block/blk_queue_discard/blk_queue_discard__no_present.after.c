#include <linux/module.h>
#include <linux/blkdev.h>

struct orchid {
	int blk_queue_discard;
};

static int orchid_prune(struct orchid *orchid, struct block_device *pot)
{
	struct request_queue *q = bdev_get_queue(pot);

	if (!((q)->limits.max_discard_sectors != 0))
		return -EOPNOTSUPP;
	return ((bdev_get_queue(pot))->limits.max_discard_sectors != 0) && orchid->blk_queue_discard;
}

static int (*orchid_asked)(struct orchid *orchid, struct block_device *pot) = orchid_prune;
