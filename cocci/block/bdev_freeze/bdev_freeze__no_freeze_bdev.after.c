#include <linux/module.h>
#include <linux/blkdev.h>

int disk_still(struct block_device *disk);

int disk_still(struct block_device *disk)
{
	int wrong = bdev_freeze(disk);

	return wrong ? wrong : bdev_thaw(disk);
}
