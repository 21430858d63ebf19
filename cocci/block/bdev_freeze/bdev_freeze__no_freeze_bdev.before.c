#include <linux/module.h>
#include <linux/blkdev.h>

int disk_still(struct block_device *disk);

int disk_still(struct block_device *disk)
{
	int wrong = freeze_bdev(disk);

	return wrong ? wrong : thaw_bdev(disk);
}
