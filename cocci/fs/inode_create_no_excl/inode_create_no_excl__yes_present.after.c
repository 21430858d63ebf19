#include <linux/module.h>
#include <linux/fs.h>

struct shelf_ops {
	int (*create)(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode, bool excl);
};

static int shelf_make(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode, bool excl)
{
	dir->i_private = dentry;
	return mode ? 0 : -EPERM;
}

/* Not of a directory. */
static int shelf_note(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode, bool excl)
{
	return 0;
}

static int __maybe_unused compat_shelf_dir_ops_create(struct mnt_idmap *idmap,
						      struct inode *dir,
						      struct dentry *dentry,
						      umode_t mode)
{
	return shelf_make(idmap, dir, dentry, mode, true);
}

static const struct inode_operations shelf_dir_ops = {
	.lookup = simple_lookup,
	.create = compat_shelf_dir_ops_create,
};

static const struct shelf_ops shelf_ops = {
	.create = shelf_note,
};

static void shelf_open(struct inode *inode)
{
	inode->i_op = &shelf_dir_ops;
}
