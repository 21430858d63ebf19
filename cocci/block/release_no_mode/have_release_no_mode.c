/* {
	"version": "v6.5",
	"commit": "ae220766d87c",
	"comment": "release of a block device takes the disk alone",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

void foo(const struct block_device_operations *ops, struct gendisk *disk);

void foo(const struct block_device_operations *ops, struct gendisk *disk)
{
	ops->release(disk);
}
