/* {
	"version": "v2.6",
	"commit": "unknown (include/linux/blkdev.h)",
	"comment": "blk_queue_discard(): whether a queue can discard; gone in v5.19",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/blkdev.h>

int foo(struct request_queue *queue);

int foo(struct request_queue *queue)
{
	return blk_queue_discard(queue);
}
