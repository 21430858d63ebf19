#include <linux/module.h>
#include <linux/debugfs.h>
#include <linux/relay.h>

struct rchan *tape_open(struct dentry *dir);

static struct dentry *tape_create(const char *name, struct dentry *parent, umode_t mode, struct rchan_buf *buf, int *is_global)
{
	return debugfs_create_file(name, mode, parent, buf, &relay_file_operations);
}

static int tape_remove(struct dentry *dentry)
{
	debugfs_remove(dentry);
	return 0;
}

static int tape_turn(struct rchan_buf *buf, void *subbuf, void *prev_subbuf, size_t prev_padding)
{
	if (prev_subbuf)
		*(u32 *)prev_subbuf = prev_padding;
	if (relay_buf_full(buf))
		return 0;
	subbuf_start_reserve(buf, sizeof(u32));
	return 1;
}

static struct rchan_callbacks tape_calls = {
	.subbuf_start = tape_turn,
	.create_buf_file = tape_create,
	.remove_buf_file = tape_remove,
};

struct rchan *tape_open(struct dentry *dir)
{
	return relay_open("tape", dir, PAGE_SIZE, 4, &tape_calls, NULL);
}
