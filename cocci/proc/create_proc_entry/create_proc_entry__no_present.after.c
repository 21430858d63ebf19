#include <linux/module.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>
#include <linux/version.h>

struct board {
	struct proc_dir_entry *pins;
	int create_proc_entry;
};

#if LINUX_VERSION_CODE >= KERNEL_VERSION(5, 6, 0)
static const struct proc_ops board_fops = {
	.proc_read = seq_read,
	.proc_lseek = seq_lseek,
};
#else
static const struct file_operations board_fops = {
	.read = seq_read,
	.llseek = seq_lseek,
};
#endif

static int board_show(struct board *board)
{
	struct proc_dir_entry *entry;

	entry = proc_create("board", 0444, NULL, &board_fops);
	if (!entry)
		return -ENOMEM;
	board->pins = proc_create("pins", 0644, entry, &board_fops);
	return board->create_proc_entry;
}

static int (*board_asked)(struct board *board) = board_show;
