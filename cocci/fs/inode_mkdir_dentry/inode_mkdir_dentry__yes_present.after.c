#include <linux/module.h>
#include <linux/fs.h>

struct shelf_ops {
	int (*mkdir)(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode);
};

static int shelf_make(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode)
{
	dir->i_private = dentry;
	return mode ? 0 : -EPERM;
}

/* Not of a directory. */
static int shelf_note(struct mnt_idmap *idmap, struct inode *dir, struct dentry *dentry, umode_t mode)
{
	return 0;
}

static inline struct dentry *compat_shelf_dir_ops_mkdir(struct mnt_idmap *idmap,
							struct inode *dir,
							struct dentry *dentry,
							umode_t mode)
{
	return ERR_PTR(shelf_make(idmap, dir, dentry, mode));
}

static const struct inode_operations shelf_dir_ops = {
	.lookup = simple_lookup,
	.mkdir = compat_shelf_dir_ops_mkdir,
};

static const struct shelf_ops shelf_ops = {
	.mkdir = shelf_note,
};

static void shelf_open(struct inode *inode)
{
	inode->i_op = &shelf_dir_ops;
}
