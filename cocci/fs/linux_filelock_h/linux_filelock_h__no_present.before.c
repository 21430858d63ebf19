#include <linux/module.h>
#include <linux/fs.h>
#include <linux/filelock.h>

static void store_unlock(struct file *file)
{
	locks_remove_posix(file, NULL);
}
