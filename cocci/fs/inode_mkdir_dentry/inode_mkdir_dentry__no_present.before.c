#include <linux/module.h>
#include <linux/fs.h>

struct shelf_ops {
	struct dentry *(*mkdir)(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode);
};

static struct dentry *shelf_make(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode)
{
	dir->i_private = dentry;
	return mode ? NULL : ERR_PTR(-EPERM);
}

/* Not of a directory. */
static struct dentry *shelf_note(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode)
{
	return NULL;
}

static const struct inode_operations shelf_dir_ops = {
	.lookup = simple_lookup,
	.mkdir = shelf_make,
};

static const struct shelf_ops shelf_ops = {
	.mkdir = shelf_note,
};

static void shelf_open(struct inode *inode)
{
	inode->i_op = &shelf_dir_ops;
}
