#include <linux/module.h>
#include <linux/blk-mq.h>

struct disk {
	struct blk_mq_tag_set set;
	struct request_queue *queue;
};

int disk_queue(struct disk *d, const struct blk_mq_ops *ops);

int disk_queue(struct disk *d, const struct blk_mq_ops *ops)
{
	d->queue = blk_mq_init_sq_queue(&d->set, ops, 128, BLK_MQ_F_BLOCKING);
	if (IS_ERR(d->queue))
		return PTR_ERR(d->queue);
	return 0;
}
