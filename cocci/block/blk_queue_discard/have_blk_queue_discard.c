/* {
	"version": "v5.18",
	"commit": "unknown",
	"comment": "blk_queue_discard(), the last version that has it",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(struct request_queue *q);

int foo(struct request_queue *q)
{
	return blk_queue_discard(q);
}
