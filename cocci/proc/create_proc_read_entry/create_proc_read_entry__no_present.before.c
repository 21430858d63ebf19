#include <linux/module.h>
#include <linux/proc_fs.h>

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

static int larder_open(struct larder *larder, struct proc_dir_entry *kitchen)
{
	if (!create_proc_read_entry("larder", 0444, kitchen, larder_fill, larder))
		return -ENOMEM;
	larder->create_proc_read_entry++;
	return 0;
}

static int (*larder_asked)(struct larder *larder, struct proc_dir_entry *kitchen) = larder_open;
