#include <linux/module.h>
#include <linux/fs.h>

struct nest_ops {
	int (*iterate)(struct file *dir, struct dir_context *ctx);
};

static int nest_list(struct file *dir, struct dir_context *ctx)
{
	return dir_emit_dots(dir, ctx) ? 0 : -ENOENT;
}

static const struct file_operations nest_fops = {
	.owner = THIS_MODULE,
	.iterate = nest_list,
};

/* The driver's own. */
static const struct nest_ops nest_ops = {
	.iterate = nest_list,
};
