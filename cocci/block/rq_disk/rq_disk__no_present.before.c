#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

struct store {
	struct gendisk *rq_disk;
};

bool store_own(struct store *store, struct request *ask);

bool store_own(struct store *store, struct request *ask)
{
	return store->rq_disk == ask->rq_disk && ask->rq_disk->private_data == store;
}
