/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "max_discard_sectors of queue_limits",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(struct request_queue *q);

int foo(struct request_queue *q)
{
	return q->limits.max_discard_sectors;
}
