#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

struct shelf {
	struct blk_mq_tag_set tags;
};

static void shelf_tags(struct shelf *shelf, bool blocking)
{
	shelf->tags.flags = 0;
	if (blocking)
		shelf->tags.flags = 0 | BLK_MQ_F_BLOCKING;
}
