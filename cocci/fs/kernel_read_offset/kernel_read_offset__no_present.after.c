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
	ssize_t done = kernel_read(file, diary->line, sizeof(diary->line), &((struct kiocb){
				.ki_pos = 0
			}).ki_pos);

	if (done > 0)
		done = kernel_read(file, diary->line, 8, &((struct kiocb){
					.ki_pos = at
				}).ki_pos);
	if (done > 0)
		done = kernel_write(file, diary->line, 8, &((struct kiocb){
					.ki_pos = file->f_pos
				}).ki_pos);
	if (done > 0)
		done = kernel_read(file, diary->line, 8, also);
	return done < 0 ? done : diary->kernel_read;
}

static int (*diary_asked)(struct diary *diary, struct file *file, loff_t at, loff_t *also) = diary_read;
