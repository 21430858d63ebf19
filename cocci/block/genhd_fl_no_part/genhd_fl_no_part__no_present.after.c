#include <linux/module.h>
#include <linux/blkdev.h>

static void disk_setup(struct gendisk *disk, bool removable)
{
	disk->flags |= GENHD_FL_NO_PART_SCAN;
	if (removable)
		disk->flags = GENHD_FL_REMOVABLE | GENHD_FL_NO_PART_SCAN;
}
