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

static int __maybe_unused compat_shelf_dir_ops_mkdir(struct mnt_idmap *idmap,
						     struct inode *dir,
						     struct dentry *dentry,
						     umode_t mode)
{
	struct dentry *made = shelf_make(idmap, dir, dentry, mode);

	if (IS_ERR(made))
		return PTR_ERR(made);
	dput(made);
	return 0;
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
