#include <linux/module.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>

struct tank {
	void *(*given)(const struct inode *inode);
};

static int level_show(struct seq_file *seq, void *unused)
{
	seq_puts(seq, seq->private);
	return 0;
}

static int level_open(struct inode *inode, struct file *file)
{
	struct tank tank = { .given = PDE_DATA };

	return single_open(file, level_show, tank.given(inode));
}

static const struct proc_ops level_ops = {
	.proc_open = level_open,
	.proc_read = seq_read,
	.proc_lseek = seq_lseek,
	.proc_release = single_release,
};

static int __init tank_init(void)
{
	return proc_create_data("tank", 0444, NULL, &level_ops, "full\n") ? 0 : -ENOMEM;
}
module_init(tank_init);

static void __exit tank_exit(void)
{
	remove_proc_entry("tank", NULL);
}
module_exit(tank_exit);
