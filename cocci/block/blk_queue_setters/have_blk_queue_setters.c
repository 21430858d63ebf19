/* {
	"version": "v6.11",
	"commit": "1652b0bafeaa",
	"comment": "functions that set one limit of a queue, which are gone again",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

void foo(struct request_queue *q, struct queue_limits *lim);

void foo(struct request_queue *q, struct queue_limits *lim)
{
	blk_queue_logical_block_size(q, 512);
	blk_queue_physical_block_size(q, 512);
	blk_queue_max_discard_sectors(q, 8);
	blk_limits_io_min(lim, 512);
	blk_limits_io_opt(lim, 512);
}
