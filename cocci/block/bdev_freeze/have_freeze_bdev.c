/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "freeze_bdev(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["freeze_bdev"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

void foo(struct block_device *bdev);

void foo(struct block_device *bdev)
{
	freeze_bdev(bdev);
}
