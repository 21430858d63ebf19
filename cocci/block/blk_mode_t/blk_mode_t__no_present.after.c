#include <linux/module.h>
#include <linux/blkdev.h>
#include <linux/fs.h>

static int disk_open(struct gendisk *disk, fmode_t mode)
{
	fmode_t want = FMODE_READ | FMODE_WRITE;

	if ((mode & want) == want && !(mode & (FMODE_EXCL | FMODE_NDELAY)))
		return -EBUSY;

	return 0;
}

static bool disk_may_write(struct file *file)
{
	fmode_t mode = file->f_mode;

	return mode & FMODE_WRITE;
}
