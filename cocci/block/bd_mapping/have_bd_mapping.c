/* {
	"version": "v6.10",
	"commit": "224941e8379a",
	"comment": "the page cache of a block device",
	"author": "compat-gen",
	"date": "2026-11-21"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

struct address_space *foo(struct block_device *bdev);

struct address_space *foo(struct block_device *bdev)
{
	return bdev->bd_mapping;
}
