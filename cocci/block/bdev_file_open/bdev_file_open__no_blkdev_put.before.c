#include <linux/module.h>
#include <linux/fs.h>
#include <linux/blkdev.h>

struct crane {
	struct block_device *bdev;
	fmode_t mode;
};

int crane_lift(struct crane *crane, const char *path, dev_t log);
void crane_drop(struct crane *crane);

int crane_lift(struct crane *crane, const char *path, dev_t log)
{
	struct block_device *journal;
	int err;

	crane->mode = FMODE_READ | FMODE_WRITE | FMODE_EXCL;
	crane->bdev = blkdev_get_by_path(path, crane->mode, crane);
	if (IS_ERR(crane->bdev))
		return PTR_ERR(crane->bdev);
	journal = blkdev_get_by_dev(log, FMODE_READ, NULL);
	if (!IS_ERR(journal))
		blkdev_put(journal, FMODE_READ);
	err = set_blocksize(crane->bdev, 512);
	if (err)
		crane_drop(crane);
	return err;
}

void crane_drop(struct crane *crane)
{
	blkdev_put(crane->bdev, crane->mode);
}
