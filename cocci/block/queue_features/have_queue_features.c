/* {
	"version": "v6.11",
	"commit": "1122c0c1cc71",
	"comment": "the features of a queue, in the place of flags",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

bool foo(struct request_queue *q);

bool foo(struct request_queue *q)
{
	return q->limits.features & (BLK_FEAT_WRITE_CACHE | BLK_FEAT_ROTATIONAL);
}
