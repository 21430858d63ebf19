#include <linux/module.h>
#include <linux/version.h>
#include <linux/fs.h>
#if LINUX_VERSION_CODE >= KERNEL_VERSION(6, 3, 0)
#include <linux/filelock.h>
#endif

struct lamp {
	int fl_type;
};

static void lamp_lock(struct lamp *lamp, struct file *file, struct file_lock *lock)
{
	struct file_lock copy;

	lock->c.flc_type = lamp->fl_type;
	lock->c.flc_flags |= FL_POSIX;
	copy.c.flc_file = file;
	if (copy.c.flc_file == lock->c.flc_file)
		lock->c.flc_pid = 0;
}
