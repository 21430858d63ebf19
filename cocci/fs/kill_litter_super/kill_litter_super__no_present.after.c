#include <linux/module.h>
#ifndef COMPAT_KILL_LITTER_SUPER
#define COMPAT_KILL_LITTER_SUPER
#include <linux/dcache.h>
#include <linux/fs.h>
static void __maybe_unused compat_kill_litter_super(struct super_block *sb)
{
	struct dentry *root = sb->s_root, *at = root, *next;

	while (at) {
		if (at != root && d_really_is_positive(at) && !d_unhashed(at) && !(at->d_flags & DCACHE_PERSISTENT)) {
			spin_lock(&at->d_lock);
			at->d_lockref.count--;
			spin_unlock(&at->d_lock);
		}
		next = d_first_child(at);
		while (!next && at != root) {
			next = d_next_sibling(at);
			at = at->d_parent;
		}
		at = next;
	}
	kill_anon_super(sb);
}
#define kill_litter_super compat_kill_litter_super
#endif
#include <linux/fs.h>
#include <linux/slab.h>

void shoebox_kill(struct super_block *sb);

void shoebox_kill(struct super_block *sb)
{
	kfree(sb->s_fs_info);
	kill_litter_super(sb);
}

static struct file_system_type shoebox_type = {
	.owner = THIS_MODULE,
	.name = "shoebox",
	.kill_sb = kill_litter_super,
};
