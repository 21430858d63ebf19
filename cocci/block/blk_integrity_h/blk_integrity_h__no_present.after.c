#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>
#include <linux/blkdev.h>

static bool disk_checked(struct gendisk *disk)
{
	return blk_get_integrity(disk) != NULL;
}
