/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": "bdevname(), which is gone again",
	"author": "compat-gen",
	"date": "2026-11-27",
	"exports": ["bdevname"]
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

const char *foo(struct block_device *bdev, char *buf);

const char *foo(struct block_device *bdev, char *buf)
{
	return bdevname(bdev, buf);
}
