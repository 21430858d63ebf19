#include <linux/module.h>
#include <linux/fs.h>
#include <linux/mutex.h>

struct pond {
	struct mutex mutex;
};

static loff_t pond_size(struct pond *pond, struct inode *inode, struct file *file)
{
	loff_t size;

	mutex_lock(&pond->mutex);
	inode_lock(inode);
	size = i_size_read(inode);
	inode_unlock(inode);
	mutex_unlock(&pond->mutex);
	if (inode_trylock(file_inode(file)))
		inode_unlock(file_inode(file));
	return size;
}

static loff_t (*pond_asked)(struct pond *pond, struct inode *inode, struct file *file) = pond_size;
