/* {
	"version": "v6.10",
	"commit": "203c1ce0bb06",
	"comment": "the inode of a block device, which is gone",
	"author": "compat-gen",
	"date": "2026-11-25"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

struct inode *foo(struct block_device *bdev);

struct inode *foo(struct block_device *bdev)
{
	return bdev->bd_inode;
}
