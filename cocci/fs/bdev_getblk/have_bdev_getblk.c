/* {
	"version": "v6.7",
	"commit": "unknown",
	"comment": "bdev_getblk()",
	"exports": ["bdev_getblk"],
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

struct buffer_head *foo(struct block_device *bdev);

struct buffer_head *foo(struct block_device *bdev)
{
	return bdev_getblk(bdev, 0, 512, GFP_KERNEL);
}
