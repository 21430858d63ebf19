#include <linux/module.h>
#include <linux/fs.h>
#include <linux/blkdev.h>

static void shelf_flags(struct gendisk *disk)
{
	disk->flags |= GENHD_FL_EXT_DEVT;
	disk->flags |= GENHD_FL_REMOVABLE;
}

static void shelf_flags_at_once(struct gendisk *disk)
{
	disk->flags |= GENHD_FL_EXT_DEVT | GENHD_FL_REMOVABLE;
}
