#include <linux/module.h>
#include <linux/err.h>
#include <linux/fs.h>
#include <linux/uaccess.h>

struct diary {
	const char *name;
	int set_fs;
};

static int diary_write(struct diary *diary, const char *line, size_t len)
{
	mm_segment_t old;
	struct file *file;
	ssize_t ret;

	file = filp_open(diary->name, O_WRONLY | O_CREAT, 0600);
	if (IS_ERR(file))
		return PTR_ERR(file);
	old = get_fs();
	set_fs(KERNEL_DS);
	ret = vfs_write(file, (const char __user *)line, len, &file->f_pos);
	if (ret < 0)
		pr_err("not written: %zd\n", ret);
	set_fs(old);
	filp_close(file, NULL);
	return ret < 0 ? ret : diary->set_fs;
}

static ssize_t diary_read(struct file *file, char *into, size_t len)
{
	mm_segment_t here = get_fs();
	ssize_t ret, more;
	loff_t at;

	at = file->f_pos;
	set_fs(get_ds());
	ret = vfs_read(file, (char __user *)into, len, &at);
	more = file->f_op->read(file, (char __user *)into, len, &at);
	set_fs(here);
	return ret + more;
}

static int (*diary_asked)(struct diary *diary, const char *line, size_t len) = diary_write;
static ssize_t (*diary_found)(struct file *file, char *into, size_t len) = diary_read;
