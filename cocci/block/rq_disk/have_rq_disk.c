/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "rq_disk of a request, which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/blk-mq.h>

struct gendisk *foo(struct request *rq);

struct gendisk *foo(struct request *rq)
{
	return rq->rq_disk;
}
