/* {
	"version": "v6.9",
	"commit": "74fa8f9c553f",
	"comment": "blk_alloc_disk() takes the limits of the queue",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

struct gendisk *foo(struct queue_limits *lim);

struct gendisk *foo(struct queue_limits *lim)
{
	return blk_alloc_disk(lim, NUMA_NO_NODE);
}
