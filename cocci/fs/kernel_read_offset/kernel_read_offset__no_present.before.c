#include <linux/module.h>
#include <linux/fs.h>

/* A driver that takes no warning. */
#pragma GCC diagnostic error "-Wint-conversion"

struct diary {
	char line[80];
	int kernel_read;
};

static int diary_read(struct diary *diary, struct file *file, loff_t at, loff_t *also)
{
	ssize_t done = kernel_read(file, 0, diary->line, sizeof(diary->line));

	if (done > 0)
		done = kernel_read(file, at, diary->line, 8);
	if (done > 0)
		done = kernel_write(file, diary->line, 8, file->f_pos);
	if (done > 0)
		done = kernel_read(file, diary->line, 8, also);
	return done < 0 ? done : diary->kernel_read;
}

static int (*diary_asked)(struct diary *diary, struct file *file, loff_t at, loff_t *also) = diary_read;
