#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>

static int disk_open(struct gendisk *disk, blk_mode_t mode)
{
	blk_mode_t want = BLK_OPEN_READ | BLK_OPEN_WRITE;

	if ((mode & want) == want && !(mode & (BLK_OPEN_EXCL | BLK_OPEN_NDELAY)))
		return -EBUSY;

	return 0;
}

static bool disk_may_write(struct file *file)
{
	fmode_t mode = file->f_mode;

	return mode & FMODE_WRITE;
}
