/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "bdev_freeze() and bdev_thaw()",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["bdev_freeze", "bdev_thaw"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

int foo(struct block_device *bdev);

int foo(struct block_device *bdev)
{
	return bdev_freeze(bdev) | bdev_thaw(bdev);
}
