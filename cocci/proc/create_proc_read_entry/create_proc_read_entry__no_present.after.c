#include <linux/module.h>
#include <linux/proc_fs.h>
#include <linux/seq_file.h>

struct larder {
	int jars;
	int create_proc_read_entry;
};

static int larder_fill(char *shelf, char **first, off_t from, int room, int *last, void *what)
{
	struct larder *larder = what;

	*last = 1;
	return sprintf(shelf, "jars: %d\n", larder->jars);
}

static int __maybe_unused compat_larder_fill_show(struct seq_file *m, void *v)
{
	char *page = (char *)get_zeroed_page(GFP_KERNEL);
	off_t offset = 0;
	int eof = 0, n = 0;

	if (!page)
		return -ENOMEM;
	while (!eof && !seq_has_overflowed(m)) {
		char *start = NULL;

		n = larder_fill(page, &start, offset, PAGE_SIZE - 1024, &eof,
				m->private);
		if (n > 0 && !start)
			n = min_t(int, n, PAGE_SIZE) - offset;
		if (n <= 0)
			break;
		seq_write(m,
			  !start ? page + offset : start < page ? page : start,
			  n);
		offset += start && start < page ? (unsigned long)start : n;
	}
	free_page((unsigned long)page);
	return n < 0 && !offset ? n : 0;
}

static int larder_open(struct larder *larder, struct proc_dir_entry *kitchen)
{
	if (!proc_create_single_data("larder", 0444, kitchen, compat_larder_fill_show, larder))
		return -ENOMEM;
	larder->create_proc_read_entry++;
	return 0;
}

static int (*larder_asked)(struct larder *larder, struct proc_dir_entry *kitchen) = larder_open;
