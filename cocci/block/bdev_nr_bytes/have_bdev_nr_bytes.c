/* {
	"version": "v5.16",
	"commit": "6436bd90f76e",
	"comment": "gives the size of a block device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

loff_t foo(struct block_device *bdev);

loff_t foo(struct block_device *bdev)
{
	return bdev_nr_bytes(bdev);
}
