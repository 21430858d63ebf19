#include <linux/module.h>
#include <linux/blkdev.h>

int disk_drop(struct block_device *disk, sector_t from, unsigned long how);

int disk_drop(struct block_device *disk, sector_t from, unsigned long how)
{
	return blkdev_issue_discard(disk, from, 8, GFP_NOFS, 0);
}
