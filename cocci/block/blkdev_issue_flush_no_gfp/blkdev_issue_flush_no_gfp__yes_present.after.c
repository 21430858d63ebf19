#include <linux/module.h>
#include <linux/blkdev.h>

int disk_calm(struct block_device *disk);

int disk_calm(struct block_device *disk)
{
	int wrong = blkdev_issue_flush(disk);

	return wrong;
}
