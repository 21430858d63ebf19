#include <linux/module.h>
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
