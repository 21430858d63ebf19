#include <linux/module.h>
#include <linux/fs.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>

struct gauge {
	int level;
	struct gauge *PDE;
};

static int gauge_show(struct seq_file *m, void *v)
{
	struct gauge *gauge = m->private;

	seq_printf(m, "%d\n", gauge->level);
	return 0;
}

static int gauge_open(struct inode *inode, struct file *file)
{
	struct gauge *gauge = PDE_DATA(inode);

	if (gauge->PDE)
		return -EBUSY;
	return single_open(file, gauge_show, PDE_DATA(file_inode(file)));
}

static int (*gauge_asked)(struct inode *inode, struct file *file) = gauge_open;
