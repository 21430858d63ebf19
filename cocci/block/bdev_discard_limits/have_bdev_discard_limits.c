/* {
	"version": "v5.19",
	"commit": "unknown",
	"comment": "bdev_max_discard_sectors() and bdev_discard_granularity()",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/blkdev.h>

unsigned int foo(struct block_device *bar);

unsigned int foo(struct block_device *bar)
{
	return bdev_max_discard_sectors(bar) + bdev_discard_granularity(bar);
}
