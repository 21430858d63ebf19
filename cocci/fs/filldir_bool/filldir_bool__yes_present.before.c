#include <linux/module.h>
#include <linux/fs.h>

struct walk {
	struct dir_context ctx;
	int seen;
};

static int walk_one(struct dir_context *at, const char *entry, int length, loff_t where, u64 number,
		    unsigned int what)
{
	struct walk *walk = container_of(at, struct walk, ctx);

	return ++walk->seen < 10 ? 0 : -ENOSPC;
}

static int walk_any(struct dir_context *at, const char *entry, int length, loff_t where, u64 number,
		    unsigned int what)
{
	return walk_one(at, entry, length, where, number, what) ? : length > 5;
}

static int walk_count(struct file *dir)
{
	struct walk walk = {
		.ctx.actor = walk_one,
	};
	struct walk other = { };

	other.ctx.actor = walk_any;
	return iterate_dir(dir, &walk.ctx) ? : iterate_dir(dir, &other.ctx);
}
