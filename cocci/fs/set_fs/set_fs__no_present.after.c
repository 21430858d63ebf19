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
	struct file *file;
	ssize_t ret;

	file = filp_open(diary->name, O_WRONLY | O_CREAT, 0600);
	if (IS_ERR(file))
		return PTR_ERR(file);
	ret = kernel_write(file, (const char __user *)line, len, &file->f_pos);
	if (ret < 0)
		pr_err("not written: %zd\n", ret);
	filp_close(file, NULL);
	return ret < 0 ? ret : diary->set_fs;
}

static ssize_t diary_read(struct file *file, char *into, size_t len)
{
	ssize_t ret, more;
	loff_t at;

	at = file->f_pos;
	ret = kernel_read(file, (char __user *)into, len, &at);
	more = kernel_read(file, (char __user *)into, len, &at);
	return ret + more;
}

static int (*diary_asked)(struct diary *diary, const char *line, size_t len) = diary_write;
static ssize_t (*diary_found)(struct file *file, char *into, size_t len) = diary_read;
