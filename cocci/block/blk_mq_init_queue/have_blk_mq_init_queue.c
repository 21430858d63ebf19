/* {
	"version": "v3.13",
	"commit": "unknown",
	"comment": "blk_mq_init_queue() makes a queue of a tag set; it became blk_mq_alloc_queue(), with limits, in v6.9",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["blk_mq_init_queue"]
} */
#include <linux/module.h>
#include <linux/blk-mq.h>

struct request_queue *foo(struct blk_mq_tag_set *set);

struct request_queue *foo(struct blk_mq_tag_set *set)
{
	return blk_mq_init_queue(set);
}
