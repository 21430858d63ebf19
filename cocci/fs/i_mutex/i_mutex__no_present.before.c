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
	mutex_lock(&inode->i_mutex);
	size = i_size_read(inode);
	mutex_unlock(&inode->i_mutex);
	mutex_unlock(&pond->mutex);
	if (mutex_trylock(&file_inode(file)->i_mutex))
		mutex_unlock(&file_inode(file)->i_mutex);
	return size;
}

static loff_t (*pond_asked)(struct pond *pond, struct inode *inode, struct file *file) = pond_size;
