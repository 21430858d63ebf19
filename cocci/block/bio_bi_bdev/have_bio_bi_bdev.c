/* {
	"version": "v5.12",
	"commit": "309dca309fc3",
	"comment": "a bio holds its block device, not its disk",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/blk_types.h>

struct block_device *foo(struct bio *bio);

struct block_device *foo(struct bio *bio)
{
	return bio->bi_bdev;
}
