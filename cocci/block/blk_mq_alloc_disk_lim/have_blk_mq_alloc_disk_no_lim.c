/* {
	"version": "v5.14",
	"commit": "unknown",
	"comment": "blk_mq_alloc_disk() without the limits of the queue; it takes them since v6.9",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

struct gendisk *foo(struct blk_mq_tag_set *set);

struct gendisk *foo(struct blk_mq_tag_set *set)
{
	return blk_mq_alloc_disk(set, NULL);
}
