/* {
	"version": "v5.18",
	"commit": "49add4966d79",
	"comment": "bio_init() gets the device and the operation",
	"author": "compat-gen",
	"date": "2026-11-26"
} */
#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/bio.h>

void foo(struct bio *bio, struct block_device *bdev, struct bio_vec *table);

void foo(struct bio *bio, struct block_device *bdev, struct bio_vec *table)
{
	bio_init(bio, bdev, table, 1, REQ_OP_READ);
}
