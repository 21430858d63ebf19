/* {
	"version": "v6.9",
	"commit": "unknown",
	"comment": "a block device that is opened is a file",
	"exports": ["bdev_file_open_by_dev", "bdev_file_open_by_path", "bdev_fput", "file_bdev"],
	"author": "compat-gen",
	"date": "2026-11-28"
} */
#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

struct block_device *foo(const char *path, dev_t dev);

struct block_device *foo(const char *path, dev_t dev)
{
	struct file *file = bdev_file_open_by_path(path, BLK_OPEN_READ, NULL, NULL);

	bdev_fput(file);
	return file_bdev(bdev_file_open_by_dev(dev, BLK_OPEN_READ, NULL, NULL));
}
