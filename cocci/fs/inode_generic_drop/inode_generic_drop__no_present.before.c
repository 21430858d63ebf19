#include <linux/module.h>
#include <linux/fs.h>

struct shelf_ops {
	int (*inode_generic_drop)(struct inode *inode);
};

static int shelf_drop(struct inode *inode)
{
	return inode->i_private ? inode_just_drop(inode) : inode_generic_drop(inode);
}

static const struct super_operations shelf_kept = {
	.drop_inode = shelf_drop,
};

static const struct super_operations shelf_gone = {
	.drop_inode = inode_just_drop,
};

static void shelf_fill(struct super_block *sb, bool keeps)
{
	sb->s_op = keeps ? &shelf_kept : &shelf_gone;
}
