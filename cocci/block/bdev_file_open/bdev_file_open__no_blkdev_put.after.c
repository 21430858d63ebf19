#include <linux/module.h>
#ifndef COMPAT_BDEV_FILE_OPEN
#define COMPAT_BDEV_FILE_OPEN
#include <linux/blkdev.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/list.h>
#include <linux/mutex.h>
#include <linux/slab.h>
#define FMODE_EXCL ((__force fmode_t)(1 << 8))
struct compat_bdev {
	struct list_head list;
	struct file *file;
	bool excl;
};
struct compat_bdevs {
	struct mutex lock;
	struct list_head list;
};
struct compat_bdevs compat_bdevs __weak = {
	.lock = __MUTEX_INITIALIZER(compat_bdevs.lock),
	.list = LIST_HEAD_INIT(compat_bdevs.list),
};
static inline struct block_device *compat_blkdev_open(const char *path, dev_t dev, fmode_t mode, void *holder)
{
	blk_mode_t how = mode & FMODE_WRITE ? BLK_OPEN_WRITE : BLK_OPEN_READ;
	struct compat_bdev *bdev;
	struct file *file;

	if (mode & FMODE_READ)
		how |= BLK_OPEN_READ;
	if (!(mode & FMODE_EXCL))
		holder = NULL;
	else if (!holder)
		return ERR_PTR(-EINVAL);
	bdev = kmalloc(sizeof(*bdev), GFP_KERNEL);
	if (!bdev)
		return ERR_PTR(-ENOMEM);
	file = path ? bdev_file_open_by_path(path, how, holder, NULL) : bdev_file_open_by_dev(dev, how, holder, NULL);
	if (IS_ERR(file)) {
		kfree(bdev);
		return ERR_CAST(file);
	}
	bdev->file = file;
	bdev->excl = holder;
	mutex_lock(&compat_bdevs.lock);
	list_add(&bdev->list, &compat_bdevs.list);
	mutex_unlock(&compat_bdevs.lock);
	return file_bdev(file);
}
static inline struct block_device *compat_blkdev_get_by_path(const char *path, fmode_t mode, void *holder)
{
	return compat_blkdev_open(path, 0, mode, holder);
}
static inline struct block_device *compat_blkdev_get_by_dev(dev_t dev, fmode_t mode, void *holder)
{
	return compat_blkdev_open(NULL, dev, mode, holder);
}
static inline struct compat_bdev *compat_bdev_find(struct block_device *bdev, bool excl, bool take)
{
	struct compat_bdev *at, *found = NULL;

	mutex_lock(&compat_bdevs.lock);
	list_for_each_entry(at, &compat_bdevs.list, list)
		if (at->excl == excl && file_bdev(at->file) == bdev) {
			found = at;
			break;
		}
	if (found && take)
		list_del(&found->list);
	mutex_unlock(&compat_bdevs.lock);
	return found;
}
static inline void compat_blkdev_put(struct block_device *bdev, fmode_t mode)
{
	struct compat_bdev *found = compat_bdev_find(bdev, mode & FMODE_EXCL, true);

	if (WARN_ON_ONCE(!found))
		return;
	bdev_fput(found->file);
	kfree(found);
}
static inline int compat_set_blocksize(struct block_device *bdev, int size)
{
	struct compat_bdev *found = compat_bdev_find(bdev, true, false);

	return WARN_ON_ONCE(!found) ? -EINVAL : set_blocksize(found->file, size);
}
#define blkdev_get_by_path compat_blkdev_get_by_path
#define blkdev_get_by_dev compat_blkdev_get_by_dev
#define blkdev_put compat_blkdev_put
#define set_blocksize compat_set_blocksize
#endif
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
