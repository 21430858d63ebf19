#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

static void shelf_flags(struct gendisk *disk)
{
	disk->flags |= GENHD_FL_NO_PART_SCAN;
	if (disk->flags & GENHD_FL_NO_PART_SCAN)
		disk->minors = 1;
}
