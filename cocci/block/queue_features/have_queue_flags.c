/* {
	"version": "v6.11",
	"commit": "1122c0c1cc71",
	"comment": "flags of a queue that are features now",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

void foo(struct request_queue *q);

void foo(struct request_queue *q)
{
	blk_queue_write_cache(q, true, true);
	blk_queue_flag_set(QUEUE_FLAG_NONROT, q);
	blk_queue_flag_set(QUEUE_FLAG_ADD_RANDOM, q);
	blk_queue_flag_set(QUEUE_FLAG_STABLE_WRITES, q);
	blk_queue_flag_set(QUEUE_FLAG_NOWAIT, q);
}
