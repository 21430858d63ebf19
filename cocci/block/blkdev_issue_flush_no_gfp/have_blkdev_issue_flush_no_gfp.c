/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "blkdev_issue_flush() allocates nothing",
	"author": "compat-gen",
	"date": "2026-11-27"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(struct block_device *bdev);

int foo(struct block_device *bdev)
{
	return blkdev_issue_flush(bdev);
}
