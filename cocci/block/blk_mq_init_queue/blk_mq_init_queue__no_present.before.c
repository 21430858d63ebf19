#include <linux/module.h>
#include <linux/blk-mq.h>

struct disk {
	struct blk_mq_tag_set set;
	struct request_queue *queue;
};

int disk_queue(struct disk *d);

int disk_queue(struct disk *d)
{
	struct request_queue *queue = blk_mq_init_queue(&d->set);

	if (IS_ERR(queue))
		return PTR_ERR(queue);
	d->queue = queue;
	return 0;
}
