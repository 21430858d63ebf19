#include <linux/module.h>
#include <linux/fs.h>
#include <linux/blkdev.h>

static int shelf_is_cd(struct block_device *bdev)
{
	struct gendisk *disk = bdev->bd_disk;

	if (bdev->bd_disk && (disk->flags & GENHD_FL_CD))
		return 0;
	return -EINVAL;
}
