/* {
	"version": "v4.20",
	"commit": "unknown",
	"comment": "blk_mq_init_sq_queue() fills a tag set and makes its queue; gone in v5.14",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["blk_mq_init_sq_queue"]
} */
#include <linux/module.h>
#include <linux/blk-mq.h>

struct request_queue *foo(struct blk_mq_tag_set *set, const struct blk_mq_ops *ops);

struct request_queue *foo(struct blk_mq_tag_set *set, const struct blk_mq_ops *ops)
{
	return blk_mq_init_sq_queue(set, ops, 128, 0);
}
