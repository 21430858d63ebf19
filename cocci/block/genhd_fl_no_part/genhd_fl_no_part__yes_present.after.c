#include <linux/module.h>
#include <linux/device.h>
#include <linux/blkdev.h>

static void shelf_flags(struct gendisk *disk)
{
	disk->flags |= GENHD_FL_NO_PART;
	if (disk->flags & GENHD_FL_NO_PART)
		disk->minors = 1;
}
