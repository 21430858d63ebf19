/* {
	"version": "v2.6",
	"commit": "unknown",
	"comment": "blk_cleanup_queue(); gone in v6.0",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["blk_cleanup_queue"]
} */
#include <linux/module.h>
#include <linux/blkdev.h>

void foo(struct request_queue *queue);

void foo(struct request_queue *queue)
{
	blk_cleanup_queue(queue);
}
