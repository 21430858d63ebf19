#include <linux/module.h>
#include <linux/fs.h>

struct den {
	int (*create)(struct inode *dir);
};

static int den_mknod(struct mnt_idmap *compat_idmap, struct inode *dir,
		     struct dentry *dentry, umode_t mode, dev_t dev)
{
	struct inode *inode = new_inode(dir->i_sb);

	if (!inode)
		return -ENOMEM;
	inode_init_owner(&nop_mnt_idmap, inode, dir, mode);
	d_instantiate(dentry, inode);
	return 0;
}

static int den_create(struct mnt_idmap *compat_idmap, struct inode *dir,
		      struct dentry *dentry, umode_t mode, bool excl)
{
	return den_mknod(&nop_mnt_idmap, dir, dentry, mode | S_IFREG, 0);
}

static int den_mkdir(struct mnt_idmap *compat_idmap, struct inode *dir,
		     struct dentry *dentry, umode_t mode)
{
	return den_mknod(&nop_mnt_idmap, dir, dentry, mode | S_IFDIR, 0);
}

static int den_getattr(struct mnt_idmap *compat_idmap,
		       const struct path *path, struct kstat *stat, u32 mask,
		       unsigned int flags)
{
	generic_fillattr(&nop_mnt_idmap, STATX_BASIC_STATS,
			 d_inode(path->dentry), stat);
	return 0;
}

static int den_setattr(struct mnt_idmap *compat_idmap, struct dentry *dentry,
		       struct iattr *attr)
{
	int err = setattr_prepare(&nop_mnt_idmap, dentry, attr);

	if (!err)
		setattr_copy(&nop_mnt_idmap, d_inode(dentry), attr);
	return err;
}

static int den_own(struct inode *dir)
{
	return 0;
}

static const struct inode_operations den_dir = {
#ifdef DEN_ON_THIS_KERNEL
	.create = den_create,
	.mkdir = den_mkdir,
#endif
	.mknod = den_mknod,
};

static const struct inode_operations den_file = {
	.getattr = den_getattr,
	.setattr = den_setattr,
};

static const struct den den = {
	.create = den_own,
};

static int den_start(struct inode *inode, bool dir)
{
	inode->i_op = dir ? &den_dir : &den_file;
	return den.create(inode);
}
