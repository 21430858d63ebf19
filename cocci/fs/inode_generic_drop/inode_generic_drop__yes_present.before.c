#include <linux/module.h>
#include <linux/fs.h>

struct shelf_ops {
	int (*generic_drop_inode)(struct inode *inode);
};

static int shelf_drop(struct inode *inode)
{
	return inode->i_private ? generic_delete_inode(inode) : generic_drop_inode(inode);
}

static const struct super_operations shelf_kept = {
	.drop_inode = shelf_drop,
};

static const struct super_operations shelf_gone = {
	.drop_inode = generic_delete_inode,
};

static void shelf_fill(struct super_block *sb, bool keeps)
{
	sb->s_op = keeps ? &shelf_kept : &shelf_gone;
}
