#include <linux/module.h>
#include <linux/fs.h>
#include <linux/uaccess.h>
#include <linux/version.h>

int page_read(struct file *from, char *to, loff_t *at);

int page_read(struct file *from, char *to, loff_t *at)
{
	int got;
	unsigned long was;

	got = kernel_read(from, to, PAGE_SIZE, at);
	return got < 0 ? 0 : got;
}
