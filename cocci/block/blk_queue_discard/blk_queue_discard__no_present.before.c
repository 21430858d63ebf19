#include <linux/module.h>
#include <linux/blkdev.h>

struct orchid {
	int blk_queue_discard;
};

static int orchid_prune(struct orchid *orchid, struct block_device *pot)
{
	struct request_queue *q = bdev_get_queue(pot);

	if (!blk_queue_discard(q))
		return -EOPNOTSUPP;
	return blk_queue_discard(bdev_get_queue(pot)) && orchid->blk_queue_discard;
}

static int (*orchid_asked)(struct orchid *orchid, struct block_device *pot) = orchid_prune;
