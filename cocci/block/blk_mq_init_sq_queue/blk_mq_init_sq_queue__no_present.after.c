#include <linux/module.h>
#include <linux/blk-mq.h>

struct disk {
	struct blk_mq_tag_set set;
	struct request_queue *queue;
};

int disk_queue(struct disk *d, const struct blk_mq_ops *ops);

int disk_queue(struct disk *d, const struct blk_mq_ops *ops)
{
	d->queue = ERR_PTR(blk_mq_alloc_sq_tag_set(&d->set, ops, 128, BLK_MQ_F_BLOCKING));
	if (!d->queue) {
		d->queue = blk_mq_init_queue(&d->set);
		if (IS_ERR(d->queue))
			blk_mq_free_tag_set(&d->set);
	}
	if (IS_ERR(d->queue))
		return PTR_ERR(d->queue);
	return 0;
}
