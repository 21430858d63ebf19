#include <linux/module.h>
#include <linux/seq_file.h>

struct diary {
	int seq_printf;
};

static int diary_show(struct seq_file *m, void *v)
{
	struct diary *diary = m->private;

	seq_puts(m, "diary ");
	return seq_printf(m, "%d\n", diary->seq_printf);
}

static int diary_line(struct seq_file *m, void *v)
{
	return seq_puts(m, "line\n");
}

static int (*diary_asked[])(struct seq_file *m, void *v) = { diary_show, diary_line };
