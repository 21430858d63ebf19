/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "__getblk_gfp(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/fs.h>
#include <linux/buffer_head.h>

struct buffer_head *foo(struct block_device *bdev);

struct buffer_head *foo(struct block_device *bdev)
{
	return __getblk_gfp(bdev, 0, 512, __GFP_MOVABLE);
}
